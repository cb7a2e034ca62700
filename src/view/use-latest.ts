import { useEffect, useState } from 'preact/hooks';

/**
 * The answer to what was asked last, undefined until there is one. What comes when something else has been asked is passed over.
 * @param ask stays the same function as long as the question does
 * @param otherwise stands for the answer where the asking failed
 */
export function useLatest<V>(ask: () => Promise<V>, otherwise: V): V | undefined {
  const [answer, setAnswer] = useState<V>();
  useEffect(() => {
    let late = false;
    const settle = (value: V): void => void (late || setAnswer(() => value));
    ask().then(settle, (error: unknown) => {
      console.error(error);
      settle(otherwise);
    });
    return () => {
      late = true;
    };
  }, [ask]);
  return answer;
}
