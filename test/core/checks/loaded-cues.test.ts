import { describe, expect, test } from 'vitest';
import { noted } from './noted';

describe('loaded-cues notes', () => {
  test.each([
    ['claim', 'The mayor claimed that the bridge was safe.', ['claimed']],
    ['claim with a quotation', '"The bridge is safe," Ann Lee claimed.', ['claimed']],
    ['admit', 'The mayor admitted that the bridge was closed.', ['admitted']],
    ['concede', 'The mayor conceded that the vote was lost.', ['conceded']],
    ['insist', 'The mayor insisted that the bridge was safe.', ['insisted']],
    ['boast', 'The mayor boasted that he had built the bridge.', ['boasted']],
    ['deny', 'The mayor denied that he had signed the letter.', ['denied']],
    ['refute', 'The mayor refuted the charge on Monday.', ['refuted']],
    ['reveal', 'The mayor revealed that the letter was forged.', ['revealed']],
    ['point out', 'The mayor pointed out that the bridge was old.', ['pointed out']],
    ['warn', 'The mayor warned that the bridge could fall.', ['warned']],
    ['allege', 'The mayor alleged that the votes were bought.', ['alleged']],
    ['acknowledge', 'The mayor acknowledged that the bridge was closed.', ['acknowledged']],
    ['confess', 'The mayor confessed that he had lost the letter.', ['confessed']],
    ['maintain', 'The mayor maintained that the bridge was safe.', ['maintained']],
    ['contend', 'The mayor contended that the bridge was safe.', ['contended']],
    ['profess', 'The mayor professed that he knew nothing.', ['professed']],
    ['gloat', '"We won," the mayor gloated.', ['gloated']],
    ['blast', '"A disgrace," the mayor fumed.', ['fumed']],
    ['an inverted cue', '"The bridge is safe," insisted Ann Lee.', ['insisted']],
    ['a present tense', 'The mayor claims the bridge is safe.', ['claims']],
    ['a participle', 'The mayor left at noon, claiming that the bridge was safe.', ['claiming']],
    ['the cue inside another statement', 'Ann Lee said that the mayor had claimed the bridge was safe.', ['claimed']],
  ])('%s', (_, text, words) => {
    expect(noted('loaded-cues', text)).toEqual(words);
  });
});

describe('loaded-cues stays silent on', () => {
  test.each([
    ['say', 'The mayor said that the bridge was safe.'],
    ['tell', 'The mayor told the council that the bridge was safe.'],
    ['according to', 'The bridge was safe, according to the mayor.'],
    ['add', 'The mayor added that the bridge was safe.'],
    ['ask', 'The mayor asked whether the bridge was safe.'],
    ['reply', 'The mayor replied that the bridge was safe.'],
    ['state', 'The mayor stated that the bridge was safe.'],
    ['announce', 'The mayor announced that the bridge was open.'],
    ['asylum', 'Forty people claimed asylum in May.'],
    ['responsibility', 'No group has claimed responsibility for the blast.'],
    ['lives', 'The fire claimed forty lives.'],
    ['a title in sport', 'The team claimed the title in May.'],
    ['benefits', 'Nearly forty families claimed benefits.'],
    ['a road that is maintained', 'The council maintained the road for ten years.'],
    ['entry', 'The theatre admitted forty people.'],
    ['a patient', 'The hospital admitted the mayor on Monday.'],
    ['access', 'The guards denied the crew access to the port.'],
    ['a goal', 'The team conceded two goals.'],
    ['a thing shown', 'The curtain rose and revealed a garden.'],
    ['a noun', 'The claim was filed in May.'],
    ['a town that has something to show', 'The town boasts three museums.'],
  ])('%s', (_, text) => {
    expect(noted('loaded-cues', text)).toEqual([]);
  });
});
