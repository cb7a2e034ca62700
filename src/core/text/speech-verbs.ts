const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs after a question or a cry in quotation marks: they go on with its sentence. */
export const SPEECH = words(
  'asked said shouted wrote demanded added cried replied says asks yelled told screamed whispered wondered exclaimed inquired enquired muttered pleaded begged chanted quipped joked answered',
);

/** The same of the writer's own speech. */
export const OWN_SPEECH = words('ask say reply shout');
