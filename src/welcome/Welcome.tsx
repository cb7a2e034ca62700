import { useSay } from '../view/say';
import { Wordmark } from '../view/Wordmark';
import { Demo, type Doors } from './Demo';

const steps = ['welcome.step.open', 'welcome.step.click', 'welcome.step.read'] as const;
const promises = ['welcome.privacy.click', 'welcome.privacy.device', 'welcome.privacy.keep'] as const;

/** What meets a reader first: what this does, how to begin, and what it promises. */
export function Welcome({ doors }: { doors: Doors }) {
  const say = useSay();
  return (
    <main aria-busy="false">
      <header>
        <Wordmark />
        <h1>{say('welcome.title')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
      </header>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
      <Demo doors={doors} />
      <section>
        <h2>{say('welcome.privacy')}</h2>
        <ul class="promises">
          {promises.map((promise) => (
            <li key={promise}>{say(promise)}</li>
          ))}
        </ul>
        <p class="offline">{say('welcome.offline')}</p>
      </section>
      <p class="again">{say('welcome.again')}</p>
    </main>
  );
}
