import { describe, expect, test } from 'vitest';
import { hiddenActors } from '../../../src/core/checks/hidden-actors';
import { notedBy, passagesBy } from './noted-by';

describe('hidden-actors notes', () => {
  test.each([
    ['a passive', 'Two protesters were killed in Orvale on Monday.', ['were killed']],
    ['a person', 'A farmer was shot in the square.', ['was shot']],
    ['a perfect', 'Some 900 families have been displaced since May.', ['have been displaced']],
    ['an eviction', 'Nine families were evicted from the yard at dawn.', ['were evicted']],
    ['a bombing', 'The market was bombed overnight.', ['was bombed']],
    ['a beating', 'Three students were beaten outside the hall.', ['were beaten']],
    ['torture', 'Prisoners were tortured in the fort for weeks.', ['were tortured']],
    ['houses', 'The village was razed in a single night.', ['was razed']],
    ['with an adverb', 'Four nurses were reportedly abducted on the road.', ['were reportedly abducted']],
    ['a progressive', 'Farmers are being driven from their fields.', ['are being driven']],
    ['out of their homes', 'Hundreds of people were forced from their homes.', ['were forced']],
    ['get', 'A boy got shot outside the school.', ['got shot']],
    ['a phrasal verb', 'Two drivers were gunned down at the gate.', ['were gunned down']],
    ['where the source is no actor', 'Two protesters were shot in the square, police said.', ['were shot']],
    ['where the victims bear arms', 'Three soldiers were killed in the north on Monday.', ['were killed']],
    ['a time after by', 'Nine houses were demolished by noon.', ['were demolished']],
    ['dying after a shooting', 'He died after an officer-involved shooting in Tarn.', ['died after an officer-involved shooting']],
    ['dying in strikes', 'Nine people died in air strikes on the valley.', ['died in air strikes']],
    ['losing lives', 'Six people lost their lives in shelling.', ['lost their lives in shelling']],
    ['a nominalisation', 'The killing of four farmers led to a march in Orvale.', ['killing']],
    ['shots', 'Shots were fired at the march.', ['Shots were fired']],
    ['gas', 'Tear gas was fired into the hall.', ['Tear gas was fired']],
    ['shots that ring out', 'Shots rang out in the market.', ['Shots rang out']],
    ['a headline', 'Four killed at Orvale march\nThe square was quiet on Tuesday.', ['killed']],
    ['an actor who stands too far off', 'The army crossed the river. It rained. Two women were killed.', ['were killed']],
    ['a second participle', 'Five fishermen were detained and beaten near the lighthouse.', ['beaten']],
    ['after being shot', 'A baker died after being shot in the back.', ['being shot']],
    ['a house set on fire', 'A synagogue was set on fire in the old town.', ['was set on fire']],
    ['a hospital that is struck', 'The hospital in Orvale was struck twice overnight.', ['was struck']],
    ['a place behind the verb', 'A watchman was beaten at the east gate.', ['was beaten']],
    ['a reason behind the verb', 'Nine farmers were killed for their land.', ['were killed']],
    ['an injury in unrest', 'Forty miners were injured in clashes at the pit.', ['were injured']],
    ['two harms', 'Two women were killed and a child was wounded.', ['were killed', 'was wounded']],
  ])('%s', (_, text, words) => {
    expect(notedBy(hiddenActors, text)).toEqual(words);
  });

  test('tells a passive from a noun and from a verb without an object', () => {
    const keyOf = (text: string) => passagesBy(hiddenActors, text)[0]?.message.key;
    expect(keyOf('Two protesters were killed in Orvale on Monday.')).toBe('hidden-actors.passive');
    expect(keyOf('The killing of four farmers led to a march in Orvale.')).toBe('hidden-actors.noun');
    expect(keyOf('Nine people died in air strikes on the valley.')).toBe('hidden-actors.intransitive');
  });
});

describe('hidden-actors stays silent on', () => {
  test.each([
    ['an agent', 'Two protesters were killed by soldiers in Orvale.'],
    ['an agent further on', 'Two protesters were killed in the main square of Orvale by soldiers.'],
    ['an actor in the sentence before', 'Soldiers opened fire on the march. Two people were killed.'],
    ['an actor in the sentence after', 'Two people were killed in the market. A gunman fired from a roof.'],
    ['an actor in another clause', 'When the army shelled the town, nine people were killed.'],
    ['an active verb', 'Soldiers killed two protesters in Orvale.'],
    ['an actor on the weapon', 'Nine people were killed in a Norlandic air strike.'],
    ['the other side of a fight', 'Two protesters were killed in clashes with police.'],
    ['a possessor', 'The army’s shelling of the town went on. Nine people were killed.'],
    ['a nominalisation with its agent', 'The killing of a farmer by soldiers led to a march.'],
    ['a nominalisation with its possessor', 'Norland’s bombing of the port went on.'],
    ['at the hands of', 'Nine men were tortured at the hands of the guards.'],
    ['a car crash', 'Two people were killed when a bus left the road and crashed.'],
    ['a crash in the sentence before', 'The bus crashed near Tarn. Two people were killed.'],
    ['an earthquake', 'Forty people were killed in the earthquake.'],
    ['a flood', 'The bridge was destroyed in the flood.'],
    ['a disease', 'Nine patients died after the outbreak at the hospital.'],
    ['an illness', 'He died after a long illness.'],
    ['a fall', 'The climber was injured in a fall.'],
    ['nobody', 'No one was injured in the blast.'],
    ['a negation', 'The farmer was not killed in Orvale.'],
    ['what may be', 'Thousands could be displaced in the north.'],
    ['what is to be', 'The houses are to be demolished in May.'],
    ['a condition', 'The union will strike if a driver is attacked.'],
    ['sport', 'The keeper was beaten twice in the final.'],
    ['a film', 'The film was shot in Orvale.'],
    ['critics', 'The minister was attacked for her remarks.'],
    ['the past', 'His father was killed in 1944.'],
    ['nobody who took responsibility', 'Nine people were killed in the market. No group has claimed responsibility.'],
    ['a suspect', 'A woman was stabbed at the station. A suspect was held on Monday.'],
    ['a source’s own words', '“My brother was killed on the road to Tarn,” Ann Lee said.'],
    ['what happens now and then', 'The law helps when a woman is attacked at home.'],
    ['what somebody fears', 'The drivers feared being attacked on the road.'],
    ['a bill', 'The session ended, and it was killed for good.'],
    ['something known before, with a name between', 'Bo Hill, whose daughter, Ann, was killed, spoke for an hour.'],
    ['something known before', 'She wrote about the war in which her son was killed.'],
    ['the attack told of before', 'Nine people died in the attack on the market.'],
    ['a report of a crash', 'A ferry sank off Orvale.\nIt rained.\nThe town is in mourning.\nFive students from Tarn were killed.'],
    ['a house fire', 'A man was killed in a house fire in Tarn.'],
    ['an injury at work', 'Thirty people were injured at a mill in Tarn.'],
    ['a shot that misses', 'The bus was shot at on the road to Tarn.'],
    ['a verb of speech', 'The mayor was attacked by the opposition over the budget.'],
    ['goods', 'Sales were hit in May.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(notedBy(hiddenActors, text)).toEqual([]);
  });
});
