import { describe, expect, test } from 'vitest';
import { noted } from './noted';

describe('doubt-markers notes', () => {
  test.each([
    ['so-called', 'The so-called observatory counted forty.', ['so-called']],
    ['so-called with a space', 'The so called peace plan was read out.', ['so called']],
    ['purported', 'The purported reform was read out.', ['purported']],
    ['purportedly', 'The letter was purportedly sent in May.', ['purportedly']],
    ['supposed', 'The supposed benefits of the plan are listed.', ['supposed']],
    ['supposedly', 'The bridge was supposedly safe.', ['supposedly']],
    ['alleged outside a legal matter', 'The alleged benefits of the plan are listed.', ['alleged']],
    ['allegedly outside a legal matter', 'The plan allegedly saves water.', ['allegedly']],
    ['claims to be', 'The group claims to be neutral.', ['claims to be']],
    ['claimed to be', 'The group claimed to be neutral.', ['claimed to be']],
    ['ostensible', 'The ostensible aim of the visit was trade.', ['ostensible']],
    ['would-be', 'The would-be reformers met in Tarn.', ['would-be']],
    ['a would-be ruler', 'The would-be president met the press.', ['would-be']],
    ['in name only', 'It is a republic in name only.', ['in name only']],
    ['what passes for', 'This is what passes for debate in Tarn.', ['what passes for']],
    ['pseudo-science', 'The book is pseudo-scientific.', ['pseudo-scientific']],
    ['a pretext', 'Norland entered the valley under the guise of an exercise.', ['under the guise of']],
    ['a sham', 'The sham inquiry took a day.', ['sham']],
    ['bogus', 'The bogus reform was read out.', ['bogus']],
    ['rightly called', 'It is rightly called the heart of the nation.', ['rightly called']],
  ])('%s', (_, text, words) => {
    expect(noted('doubt-markers', text)).toEqual(words);
  });
});

describe('doubt-markers stays silent on', () => {
  test.each([
    ['alleged before a verdict', 'The alleged murderer was arrested on Monday.'],
    ['an alleged crime', 'Police looked into the alleged fraud.'],
    ['allegedly in a trial', 'He allegedly shot two men, prosecutors told the court.'],
    ['an alleged victim', 'The alleged victim spoke for an hour.'],
    ['allegedly with a charge', 'She was charged after she allegedly took the car.'],
    ['alleged abuse', 'The inquiry heard of alleged abuse at the home.'],
    ['a duty', 'The trains are supposed to run every hour.'],
    ['a duty in the past', 'The vote was supposed to end at noon.'],
    ['a supposition', 'I suppose the shop is closed.'],
    ['the word under discussion', 'Editors avoid the word so-called.'],
    ['called', 'The valley is called Orvale.'],
    ['so it was called off', 'It rained, so the match was called off.'],
    ['what it is called', 'They asked why it is so often called a city.'],
    ['a term explained', 'These so-called stem cells can become any cell.'],
    ['science explained', 'The so-called dark matter bends the light of galaxies.'],
    ['a claim', 'The group claims forty seats.'],
    ['a reported death', 'Forty people reportedly left.'],
    ['an apparent fact', 'The apparent cause was a spark.'],
    ['a likely cause', 'The likely cause was a spark.'],
    ['a would-be clause', 'He said it would be late.'],
    ['accused', 'The accused man sat in silence.'],
    ['a film that is supposed to be long', 'The film is supposed to last two hours.'],
    ['a suspect', 'The alleged attacker was held overnight.'],
    ['an alleged offence before a judge', 'The judge read out the alleged offences.'],
    ['alleged in an indictment', 'The indictment lists the alleged payments.'],
    ['the alleged leader of a gang', 'Police arrested the alleged leader of the gang.'],
    ['allegedly with a police report', 'He allegedly drove off, police said, and was arrested.'],
    ['a claim to a seat', 'She claims a seat in the council.'],
    ['claims on insurance', 'The firm claims to its insurer for the loss.'],
    ['a fake tan', 'Fake tan is sold in two shades.'],
    ['fake fur', 'The coat is of fake fur.'],
    ['a pillow sham', 'A pillow sham costs nine crowns.'],
    ['what passes through a gate', 'They count what passes through the gate.'],
    ['a curious cat', 'The cat looked curiously at the bird.'],
    ['convenient hours', 'The shop is conveniently near the station.'],
    ['a dubious honour in a title', 'The book is called A Dubious Hour.'],
    ['lips', 'He painted lips and hands.'],
    ['a fig tree', 'The leaf of a fig is broad.'],
    ['window dressing as a trade', 'She learned window dressing at a shop in Tarn.'],
    ['a smokescreen in a drill', 'Ships laid a smokescreen in the exercise.'],
    ['the word purported under discussion', 'The term "purported" casts doubt, the guide says.'],
  ])('%s', (_, text) => {
    expect(noted('doubt-markers', text)).toEqual([]);
  });
});
