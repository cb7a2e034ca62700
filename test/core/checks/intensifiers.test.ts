import { describe, expect, test } from 'vitest';
import { noted } from './noted';

describe('intensifiers notes', () => {
  test.each([
    ['crushing', 'The army imposed a crushing siege on Orvale.', ['crushing']],
    ['brutal', 'The brutal crackdown lasted a week.', ['brutal']],
    ['staggering', 'The plan has a staggering cost.', ['staggering']],
    ['slammed', 'The mayor slammed the plan on Monday.', ['slammed']],
    ['shocking', 'The shocking decision came at noon.', ['shocking']],
    ['disastrous', 'The disastrous policy ended in May.', ['disastrous']],
    ['draconian', 'The draconian law passed at night.', ['draconian']],
    ['shamefully', 'The council shamefully closed the home.', ['shamefully']],
    ['heroic', 'The heroic stand of the union went on.', ['heroic']],
    ['historic', 'The historic speech moved the hall.', ['historic']],
    ['ludicrous', 'The ludicrous plan was dropped.', ['ludicrous']],
    ['tremendous', 'The governor did a tremendous job.', ['tremendous']],
    ['bizarre', 'The bizarre statement came at noon.', ['bizarre']],
    ['chaotic', 'The chaotic vote ended at noon.', ['chaotic']],
    ['in the wording of what somebody said', 'The brutal crackdown would end, the mayor said.', ['brutal']],
    ['a headline', 'Mayor Slams Bridge Plan\nThe plan was read out.', ['Slams']],
  ])('%s', (_, text, words) => {
    expect(noted('intensifiers', text)).toEqual(words);
  });
});

describe('intensifiers stays silent on', () => {
  test.each([
    ['quoted speech', '"It was a brutal crackdown," Ann Lee said.'],
    ['a football match', 'The goalkeeper made a stunning save in the final.'],
    ['a grand slam', 'She won her third grand slam in Tarn.'],
    ['a defeat in sport', 'It was a crushing defeat for the team, its third of the season.'],
    ['a storm', 'A devastating storm hit the coast.'],
    ['heat', 'The brutal heat closed the schools.'],
    ['an earthquake', 'The devastating earthquake killed forty.'],
    ['a massive star', 'A massive star ends as a black hole.'],
    ['a machine', 'Workers fed the crushing machine.'],
    ['crushed stone', 'The road is of crushed stone.'],
    ['a door', 'The door slammed shut in the wind.'],
    ['a weapon by name', 'The navy fired a Brutal Mark II missile.'],
    ['a building by name', 'The Historic Houses Trust bought the mill.'],
    ['old houses', 'The historic town centre was closed to cars.'],
    ['the word under discussion', 'The paper took back the word shocking.'],
    ['a reserve of words', 'The large plan has three parts.'],
    ['a measure', 'Prices rose sharply in May.'],
    ['a heart attack', 'He had a massive heart attack.'],
    ['a toxic substance', 'Toxic fumes closed the road.'],
    ['a wild animal', 'The wild boar crossed the road.'],
    ['a radical sign', 'A strong wind blew from the north.'],
    ['an award', 'The film won the award for best drama.'],
  ])('%s', (_, text) => {
    expect(noted('intensifiers', text)).toEqual([]);
  });
});
