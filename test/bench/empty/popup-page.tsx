import { render } from 'preact';
import { useEffect } from 'preact/hooks';

/** The least that a popup of Preact can be: what it takes is what no popup can do without. */
function Empty() {
  useEffect(() => {
    document.documentElement.dataset.ready = String(performance.now());
  }, []);
  return <main>Nothing</main>;
}

render(<Empty />, document.body);
