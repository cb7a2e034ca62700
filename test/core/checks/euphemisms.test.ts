import { describe, expect, test } from 'vitest';
import { noted } from './noted';

describe('euphemisms notes', () => {
  test.each([
    ['the dead as a side effect', 'The army spoke of collateral damage in Tarn.', ['collateral damage']],
    ['killing as neutralising', 'Soldiers neutralised nine militants near Tarn.', ['neutralised']],
    ['the same in American spelling', 'Soldiers neutralized nine fighters near Tarn.', ['neutralized']],
    ['torture under another name', 'Enhanced interrogation went on at the base for a year.', ['Enhanced interrogation']],
    ['a killing without a doer', 'An officer-involved shooting closed Mill Lane.', ['officer-involved shooting']],
    ['taking a town', 'The army liberated the town of Orvale on Monday.', ['liberated']],
    ['driving people out', 'A cleansing operation began in the north.', ['cleansing operation']],
    ['removing rivals', 'The president purged the ministry of rivals.', ['purged']],
    ['overthrowing a government', 'Norland wants regime change in Alba.', ['regime change']],
    ['killing captives', 'Gunmen executed twelve villagers in Orvale.', ['executed']],
    ['a strike that sounds like medicine', 'The surgical strike hit a house in Tarn.', ['surgical strike']],
    ['killing named persons', 'The targeted killing of the commander drew protests.', ['targeted killing']],
    ['an invasion that comes first', 'Norland called it a pre-emptive strike.', ['pre-emptive strike']],
    ['prison without trial', 'Forty are held in administrative detention.', ['administrative detention']],
    ['a camp for a people', 'Thousands are in re-education camps.', ['re-education camps']],
    ['deporting a people', 'The minister praised remigration.', ['remigration']],
    ['removing a population', 'The voluntary emigration of the islanders began.', ['voluntary emigration']],
    ['force against a crowd', 'Police used less-lethal munitions on the bridge.', ['less-lethal munitions']],
    ['a weapon that fires itself', 'The officer discharged his weapon twice.', ['discharged his weapon']],
    ['abuse of a child', 'He was accused of sex with a minor.', ['sex with a minor']],
    ['killing for a family', 'The honour killing shook the village.', ['honour killing']],
    ['bombing everything', 'Planes carpet-bombed the valley.', ['carpet-bombed']],
    ['abducting a suspect', 'He was a victim of extraordinary rendition.', ['extraordinary rendition']],
    ["a source's word, quoted", '"We neutralised the terrorists," General Bo Hill said.', ['neutralised']],
  ])('%s', (_, text, words) => {
    expect(noted('euphemisms', text)).toEqual(words);
  });
});

describe('euphemisms stays silent on', () => {
  test.each([
    ['an acid', 'The lime neutralised the acid in the soil.'],
    ['a smell', 'The spray neutralises odours in the hall.'],
    ['a bomb made safe', 'Engineers neutralised a bomb under the bridge.'],
    ['a virus', 'The antibody neutralises the virus in blood cells.'],
    ['emissions', 'The city will neutralise its carbon emissions by 2040.'],
    ['a gas set free', 'Heating the ore liberates oxygen.'],
    ['a camp at the end of a war long past', 'The camp was liberated in the last century, historians say.'],
    ['a liberating feeling', 'She found the long walk liberating.'],
    ['women', 'The pill liberated a generation, she wrote.'],
    ['skin', 'Cleanse your skin with warm water at night.'],
    ['a river', 'Volunteers cleansed the river of plastic.'],
    ['data', 'The bank cleansed its data before the move.'],
    ['a diet', 'A juice cleanse costs thirty crowns.'],
    ['an old file', 'The program purges old files at midnight.'],
    ['a film', 'The Purge opens in cinemas on Friday.'],
    ['pipes', 'Crews purged the gas line before the repair.'],
    ['a plan', 'The council executed the plan in three months.'],
    ['a court sentence', 'He was executed after a court convicted him of murder.'],
    ['a will', 'She executed her will before a notary.'],
    ['a program', 'The computer executed the code in a second.'],
    ['a goal', 'The striker executed the free kick perfectly.'],
    ['a search warrant', 'Police executed a search warrant at the house.'],
    ['a surgeon', 'The surgical team operated at dawn.'],
    ['a targeted advert', 'The shop ran targeted advertising all year.'],
    ['a strike of workers', 'Dockers began a strike on Monday.'],
    ['a surprise raid in sport', 'The team eliminated the champions in the semifinal.'],
    ['a rule', 'The state eliminated the tax on bread.'],
    ['a liquidated firm', 'The firm was liquidated in May.'],
    ['a liquidated debt', 'The bank liquidated its shares at a loss.'],
    ['a lawn', 'He was mowing the lawn when the rain came.'],
    ['mopping a floor', 'Cleaners were mopping up water in the hall.'],
    ['clearing snow', 'The snow clearance operation took two days.'],
    ['a discharge', 'The hospital discharged her on Monday.'],
    ['discharge into a river', 'The plant discharged waste into the river.'],
    ['relocation of a firm', 'The relocation of the factory cost ninety jobs.'],
    ['a diet regime', 'A change of diet helped the patient.'],
    ['the word under discussion', 'The term collateral damage hides the dead, she wrote.'],
    ['another word under discussion', 'Editors avoid the phrase "officer-involved shooting".'],
    ['a friendly', 'The friendly ended two all.'],
    ['a neutral country', 'The neutral country hosted the talks.'],
    ['interrogation as such', 'The interrogation lasted two hours.'],
    ['a chemical plant at work', 'The plant neutralises waste water with lime.'],
    ['a measured response in a poll', 'The survey measured responses from nine towns.'],
  ])('%s', (_, text) => {
    expect(noted('euphemisms', text)).toEqual([]);
  });
});
