import { describe, expect, test } from 'vitest';
import { noted } from './noted';

describe('loaded-modifiers notes', () => {
  test.each([
    ['a backer of an actor', 'The foreign-backed fighters left Orvale.', ['foreign-backed']],
    ['a named backer', 'The Norland-backed militia left Orvale.', ['Norland-backed']],
    ['a backer before a name', 'Norland-backed Harrows fired at the port.', ['Norland-backed']],
    ['a backer with a space', 'The foreign backed fighters left Orvale.', ['foreign backed']],
    ['a link', 'A Norland-linked group ran the site.', ['Norland-linked']],
    ['a runner', 'The party-run ministry of health gave no figure.', ['party-run']],
    ['support as a name', 'The pro-rebel agency counted forty.', ['pro-rebel']],
    ['opposition as a name', 'The anti-government group counted forty.', ['anti-government']],
    ['longest match: one note, not two', 'The pro-militant observatory counted forty.', ['pro-militant']],
    ['self-styled', 'The self-styled governor closed the road.', ['self-styled']],
    ['self-proclaimed', 'The self-proclaimed republic closed the road.', ['self-proclaimed']],
    ['hard-line', 'A hard-line cleric spoke on Friday.', ['hard-line']],
    ['hardline in one word', 'Hardline clerics spoke on Friday.', ['Hardline']],
    ['radical', 'Radical activists blocked the gate.', ['Radical']],
    ['notorious', 'The notorious militia left Orvale.', ['notorious']],
    ['words between', 'The foreign-backed armed separatist movement left.', ['foreign-backed']],
    ['far-left beside far-right', 'Far-left and far-right groups met in Tarn.', ['Far-left', 'far-right']],
    ['a force that looks poor', 'A ragtag militia held the bridge.', ['ragtag']],
    ['a force that looks strong', 'The battle-hardened fighters held the bridge.', ['battle-hardened']],
    ['a believer as others see him', 'The puritanical cleric spoke on Friday.', ['puritanical']],
    ['an embattled minister', 'The embattled minister spoke on Friday.', ['embattled']],
  ])('%s', (_, text, words) => {
    expect(noted('loaded-modifiers', text)).toEqual(words);
  });
});

describe('loaded-modifiers stays silent on', () => {
  test.each([
    ['a place of business', 'The US-based company hired ten people.'],
    ['a town', 'The Tarn-based group counts the dead.'],
    ['a legal form', 'The state-owned bank raised its rates.'],
    ['a state-run railway', 'The state-run railway raised its fares.'],
    ['a truce', 'Under a Norland-brokered truce the buses left.'],
    ['a deal with a backer', 'The Norland-backed truce held for a week.'],
    ['a loan', 'The bank sold mortgage-backed bonds.'],
    ['an asset', 'Investors left asset-backed funds.'],
    ['a chair', 'He sat on a high-backed chair.'],
    ['science', 'The team found a sex-linked gene.'],
    ['a radical operation', 'Surgeons chose a radical mastectomy.'],
    ['chemistry', 'A free radical is a molecule.'],
    ['a family business', 'The family-run hotel opens in May.'],
    ['a word that begins with pro', 'Pro-rata pay starts in June.'],
    ['a professional', 'The pro-am tournament starts in June.'],
    ['medicine', 'Doctors gave her anti-inflammatory drugs.'],
    ['anti-virus programs', 'The anti-virus program found nothing.'],
    ['a hard line drawn', 'The artist drew a hard line across the page.'],
    ['a verb', 'Investors backed the plan on Monday.'],
    ['the word under discussion', 'He disputes the term radical.'],
    ['a party by name', 'The Radical Party won nine seats.'],
    ['an extreme temperature', 'Extreme cold closed the schools.'],
    ['a seasoned dish', 'The well-seasoned soup is served cold.'],
    ['seasoned wood', 'The joiner uses seasoned oak.'],
    ['a disciplined shopper', 'A disciplined diet helps, the doctor wrote.'],
    ['a holy book', 'The holy book lay open on the table.'],
    ['the Holy See', 'The Holy See sent an envoy to Tarn.'],
    ['a motley coat', 'The jester wore a motley coat.'],
    ['a government-backed bond', 'Savers bought government-backed bonds.'],
    ['a plan with backers', 'A union-backed plan was read out.'],
    ['a leather back', 'A leather-backed book lay on the desk.'],
    ['a foam back', 'The foam-backed carpet costs nine crowns.'],
    ['a radical in mathematics', 'The radical sign stands before the number.'],
    ['extreme sports', 'Extreme sports draw young people to the valley.'],
    ['a fringe of hair', 'She wore a fringe and a red coat.'],
    ['a festival fringe', 'The fringe of the festival has ninety shows.'],
    ['a rogue wave', 'A rogue wave hit the ferry.'],
    ['a pragmatic theory', 'The pragmatic theory of truth is taught in May.'],
    ['reasonable doubt', 'The jury had reasonable doubt.'],
    ['a responsible person', 'The person responsible for the gate was away.'],
    ['pro bono', 'The lawyer works pro bono for the town.'],
    ['a debt-run deficit', 'The long-run deficit fell by a tenth.'],
  ])('%s', (_, text) => {
    expect(noted('loaded-modifiers', text)).toEqual([]);
  });
});
