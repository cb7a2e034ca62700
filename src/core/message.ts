/** A sentence for a reader: the words live in public/_locales, the English default beside the code that says it. */
export interface Message {
  key: string;
  args: Record<string, string | number>;
}

/** Puts the arguments in the place of `{name}` in a sentence; a name without an argument stays as it is. */
export const fill = (template: string, args: Message['args']): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in args ? String(args[name]) : whole));

/** A message's key as browsers accept it in messages.json: letters, digits and underscores only. */
export const localeKey = (key: string): string => key.replace(/[^A-Za-z0-9]/g, '_');
