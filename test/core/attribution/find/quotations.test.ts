import { expect, test } from 'vitest';
import { type Row, readsAs } from './reads-as';

const rows: Row[] = [
  ['“It is better,” Lim said, to wait for the ferry.', 'Lim <said> “It is better,” … to wait for the ferry'],
  ['“It is better,” Lim said, dressed in red.', 'Lim <said> “It is better,”'],
  ['“The pier is closed,” Ada Lim said.', 'Ada Lim <said> “The pier is closed,”'],
  ['"The pier is closed," said Ada Lim.', 'Ada Lim <said> "The pier is closed,"'],
  // what is told, or asserted, is no source
  ['Tarn could see where they would take a ferry line that, under Ada Lim, asserted itself.'],
  ['“Is the pier closed?” asked Ruben Okafor.', 'Ruben Okafor <asked> “Is the pier closed?”'],
  ['“Get off the pier!” he shouted.', 'he <shouted> “Get off the pier!”'],
  ['Ada Lim said: “The pier is closed.”', 'Ada Lim <said:> “The pier is closed.”'],
  ['Ada Lim said, “The pier is closed.”', 'Ada Lim <said> “The pier is closed.”'],
  ['‘The pier is closed,’ Mina Haddad told reporters.', 'Mina Haddad <told> ‘The pier is closed,’'],
  ['‘The pier is closed,’ said Ada Lim.', 'Ada Lim <said> ‘The pier is closed,’'],
  ["'The pier is closed,' said the mayor.", "the mayor <said> 'The pier is closed,'"],
  ['‘It is the boys’ pier,’ said Ada Lim.', 'Ada Lim <said> ‘It is the boys’ pier,’'],
  ['“The pier,” said Ada Lim, “is closed.”', 'Ada Lim <said> “The pier,” … “is closed.”'],
  ['“We will rebuild,” Lim said on Tuesday. “It will take years.”', 'Lim <said> “We will rebuild,” … “It will take years.”'],
  [
    '“We will rebuild,” said Lim, a harbour pilot. “It will take years.”',
    'Lim, a harbour pilot <said> “We will rebuild,” … “It will take years.”',
  ],
  [
    '“We lost everything,” said Mina Haddad, 34, who sells fish in Kesh.',
    'Mina Haddad, 34, who sells fish in Kesh <said> “We lost everything,”',
  ],
  ['“We lost everything,” a baker in Kesh told the Morning Courier.', 'a baker in Kesh <told> “We lost everything,”'],
  ['In a letter to the council, Haddad wrote, “We will not move.”', 'Haddad <wrote> “We will not move.”'],
  ['The mayor called the plan “a gift to smugglers.”', 'The mayor <called> the plan “a gift to smugglers.”'],
  ['Lim said the ferry was “a floating coffin” and must be scrapped.', 'Lim <said> the ferry was “a floating coffin” and must be scrapped'],
  [
    'Haddad said that the raid, which she called “a farce,” had failed.',
    'Haddad <said> that the raid, which she called “a farce,” had failed',
    'she <called> which … “a farce,”',
  ],
  ['The union posted on its page: “Nobody sails tomorrow.”', 'The union <posted> “Nobody sails tomorrow.”'],
  ['The banner read: “Nobody sails tomorrow.”', 'The banner <read:> “Nobody sails tomorrow.”'],
  ['“Nobody sails tomorrow,” read a banner in the square.', 'a banner <read> “Nobody sails tomorrow,”'],
  ['“It is over,” she added, smiling.', 'she <added> “It is over,”'],
  ['“It is over,” Okafor said, adding that he would resign.', 'Okafor <said> “It is over,”', 'Okafor <adding> that he would resign'],
  ['Said Okafor: “It is over.”', 'Okafor <Said> “It is over.”'],
  ['Asked about the raid, Okafor said: “No comment.”', '— <Asked about> the raid', 'Okafor <said:> “No comment.”'],
  ['The minister paused. “We were wrong,” he said.', 'he <said> “We were wrong,”'],
  ['“Is it over?” Okafor remarked.', 'Okafor <remarked> “Is it over?”'],
  ['The captain had a short answer for the crew: “We sail at dawn.”', 'The captain <:> “We sail at dawn.”'],
  ['A message from Haddad: “Stay in your homes tonight.”', 'A message from Haddad <:> “Stay in your homes tonight.”'],
  ['Lim said he was tired.\n“We have no water,” he said.', 'Lim <said> he was tired', 'he <said> “We have no water,”'],
  ['“We have no water,” Lim said.\n“Nobody came to help us.”', 'Lim <said> “We have no water,” … “Nobody came to help us.”'],
  ['“The river is ours and it will stay ours.”\n— Mina Haddad.', 'Mina Haddad <—> “The river is ours and it will stay ours.”'],
  ['The “blue wall” of Kesh was painted in 1990.'],
  ['Crowds filled the “Long Mile” on Sunday.'],
];

test.each(rows)('%s', (text, ...found) => {
  expect(readsAs(text)).toEqual(found);
});
