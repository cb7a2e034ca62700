const known = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

/** A prototype's property, its own or inherited; looked up once per prototype. */
function descriptorOf(prototype: object, name: string): PropertyDescriptor | undefined {
  const names = known.get(prototype) ?? new Map<string, PropertyDescriptor | undefined>();
  known.set(prototype, names);
  if (!names.has(name)) {
    let at: object | null = prototype;
    while (at && !Object.getOwnPropertyDescriptor(at, name)) at = Object.getPrototypeOf(at);
    names.set(name, at ? Object.getOwnPropertyDescriptor(at, name) : undefined);
  }
  return names.get(name);
}

/**
 * A property of a page's node, read by the getter of its prototype: `<form><input name=childNodes>` puts the input in the place of
 * `form.childNodes`, and `<img name=body>` does the same to `document.body`, even for a content script in its isolated world.
 */
export function read<T extends object, K extends keyof T & string>(target: T, name: K): T[K] {
  const found = descriptorOf(Object.getPrototypeOf(target), name);
  return found?.get ? found.get.call(target) : ((found?.value ?? target[name]) as T[K]);
}

/** An attribute of a page's element, or the empty string. */
export const attribute = (element: Element, name: string): string => read(element, 'getAttribute').call(element, name) ?? '';
