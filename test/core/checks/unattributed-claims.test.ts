import { describe, expect, test } from 'vitest';
import { unattributedClaims } from '../../../src/core/checks/unattributed-claims';
import { notedAgainst } from './against';
import { notedBy, passagesBy } from './noted-by';

describe('unattributed-claims notes', () => {
  test.each([
    ['a lie', 'The minister lied to the council about the bridge.', ['lied']],
    ['a label that does harm', 'The regime bombed the hospital on Monday.', ['regime bombed']],
    ['a label that does harm, in the plural', 'Terrorists killed nine farmers in the valley.', ['Terrorists killed']],
    ['a label behind a passive', 'Nine farmers were killed by terrorists in the valley.', ['killed by terrorists']],
    ['a label with a siege', 'The regime has imposed a crushing siege on the harbour.', ['regime has imposed a crushing siege']],
    ['a label with an attack', 'Terrorists launched an attack on the dam.', ['Terrorists launched an attack']],
    ['a label as a predicate', 'The men on the bridge are terrorists.', ['are terrorists']],
    ['a rigged vote', 'The governor rigged the vote in Tarn.', ['rigged the vote']],
    ['a stolen vote', 'The party stole the election in May.', ['stole the election']],
    ['a cover-up', 'The company covered up the leak for a year.', ['covered up']],
    ['a crime of war', 'The army committed war crimes in the hills.', ['committed war crimes']],
    ['an attack laid at a door', 'Norland is behind the attack on the port.', ['is behind the attack']],
    ['guilt', 'The mayor is responsible for the deaths at the dam.', ['is responsible for the deaths']],
    ['blame', 'The union is to blame for the shortage.', ['is to blame for']],
    ['a broken law', 'The council broke the law when it sold the yard.', ['broke the law']],
    ['a broken truce', 'The army violated the truce on Sunday.', ['violated the truce']],
    ['bribes', 'The senator took bribes from the dock firms.', ['took bribes']],
    ['made-up figures', 'The ministry fabricated the figures on the harvest.', ['fabricated']],
    ['fraud', 'The bank defrauded its customers for years.', ['defrauded']],
    ['embezzling', 'The treasurer embezzled the school fund.', ['embezzled']],
    ['a conspiracy', 'The two firms conspired to keep wages low.', ['conspired']],
    ['people as shields', 'The fighters used villagers as human shields.', ['human shields']],
    ['a blind eye', 'The police turned a blind eye to the beatings.', ['turned a blind eye']],
    ['misleading', 'The firm misled investors about the mine.', ['misled']],
    ['collusion', 'The generals colluded with the smugglers.', ['colluded']],
    ['a mastermind', 'Bo Hill orchestrated the attack on the port.', ['orchestrated the attack']],
    ['next to another’s statement', 'The mayor lied about the cost. Ann Lee said the bridge was safe.', ['lied']],
  ])('%s', (_, text, words) => {
    expect(notedBy(unattributedClaims, text)).toEqual(words);
  });

  test('tells an accusation from a label', () => {
    const keyOf = (text: string) => passagesBy(unattributedClaims, text)[0]?.message.key;
    expect(keyOf('The minister lied to the council about the bridge.')).toBe('unattributed-claims.accusation');
    expect(keyOf('Terrorists killed nine farmers in the valley.')).toBe('unattributed-claims.label');
  });
});

describe('unattributed-claims stays silent on', () => {
  test.each([
    ['a statement with a source', 'The minister lied to the council, Ann Lee said.'],
    ['according to', 'According to Ann Lee, terrorists killed nine farmers.'],
    ['a quotation', '“The minister lied to all of us,” Ann Lee said.'],
    ['a belief with its owner', 'Ann Lee believes that the minister lied.'],
    ['allegedly', 'The minister allegedly lied to the council.'],
    ['an accusation as such', 'The minister is accused of lying to the council.'],
    ['a charge', 'The treasurer was charged with having embezzled the fund.'],
    ['a finding', 'A court ruled that the council broke the law.'],
    ['a plea', 'The treasurer pleaded guilty and admitted that she embezzled the fund.'],
    ['a conviction', 'The banker, who defrauded his customers, was convicted in May.'],
    ['a negation', 'The minister did not lie to the council.'],
    ['what may be', 'The minister may have lied to the council.'],
    ['a question', 'Who lied to the council?'],
    ['a condition', 'If the firm misled investors, it will be fined.'],
    ['what the outlet saw', 'Terrorists killed nine farmers, a reporter for this paper saw.'],
    ['lying still', 'The village lies in a valley.'],
    ['lying down', 'The dog lay by the gate.'],
    ['a record', 'The runner broke the record in May.'],
    ['a label that goes home', 'The rebels left Orvale on Monday.'],
    ['an actor without a label', 'Soldiers killed nine farmers in the valley.'],
    ['a label that is denied', 'The miners are neither terrorists nor thieves.'],
    ['a label that only describes', 'The poster is a terrorist leaflet of the old sort.'],
    ['evidence that is not there', 'The report gave no evidence that Norland is behind the attack.'],
    ['a label as a victim', 'Soldiers killed nine rebels in the valley.'],
    ['a face', 'His voice betrayed his fear.'],
    ['taking charge', 'The senator took charge of the inquiry.'],
    ['a price', 'The ticket cost 9 crowns in May.'],
    ['a quotation’s label', 'The “terrorists” killed nine farmers, Ann Lee said.'],
    ['what it need not mean', 'That does not mean that the mayor is guilty of fraud.'],
    ['a comment', 'His comment that both firms were to blame for the leak drew protests.'],
    ['the first person', 'I am a patriot to the bone.'],
    ['being behind', 'The yard is behind the station.'],
    ['being responsible for a task', 'She is responsible for schools and roads.'],
    ['an inquiry', 'The council will find out whether the firm misled investors.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(notedBy(unattributedClaims, text)).toEqual([]);
  });
});

const HERE = 'The council of Orvale met on Monday. The mayor misled investors about the cost of the new bridge over the Tarn.';

describe('unattributed-claims and reference reports', () => {
  test.each([
    [
      'a reference that states it without a source as well',
      'The council of Orvale met on Monday. The mayor misled investors about the cost of the bridge over the Tarn.',
      [],
    ],
    [
      'a reference that names a source',
      'The council of Orvale met on Monday. The mayor misled investors about the cost of the bridge over the Tarn, Bo Hill said.',
      ['misled'],
    ],
    [
      'a reference that does not state it',
      'The council of Orvale met on Monday. The mayor spoke to investors about the cost of the bridge over the Tarn.',
      ['misled'],
    ],
  ])('%s', (_, there, words) => {
    expect(notedAgainst('unattributed-claims', HERE, there).map((each) => each.replace(/ >.*/, ''))).toEqual(words);
  });
});
