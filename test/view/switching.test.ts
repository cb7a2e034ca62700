import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { type Mutable, mute, mutingsOf } from '../../src/view/muting';
import { switchCheck, switchEntry } from '../../src/view/switching';

const settings = (more: Partial<Settings>): Settings => ({ ...defaultSettings, ...more });

const title = { key: 'a.title', args: {} };
const ofSite = { of: 'site', site: 'a.example' } as const;

test.each([
  ['a check off', switchCheck('vague-sources', false), settings({}), settings({ checksOff: ['vague-sources'] })],
  ['a check on', switchCheck('vague-sources', true), settings({ checksOff: ['a', 'vague-sources'] }), settings({ checksOff: ['a'] })],
  ['an entry off twice', switchEntry('rebel', false), settings({ entriesOff: ['rebel'] }), settings({ entriesOff: ['rebel'] })],
  ['an entry on', switchEntry('rebel', true), settings({ entriesOff: ['rebel', 'b'] }), settings({ entriesOff: ['b'] })],
  ['a term muted', mute({ of: 'entry', id: 'rebel', words: 'rebels' }, true), settings({}), settings({ entriesOff: ['rebel'] })],
  ['a check muted', mute({ of: 'check', id: 'a', title }, true), settings({}), settings({ checksOff: ['a'] })],
  [
    'a wording muted as it is folded',
    mute({ of: 'phrase', words: 'The\n Mob' }, true),
    settings({}),
    settings({ phrasesMuted: ['the mob'] }),
  ],
  ['a wording noted again', mute({ of: 'phrase', words: 'THE MOB' }, false), settings({ phrasesMuted: ['the mob'] }), settings({})],
  ['a site muted twice', mute(ofSite, true), settings({ sitesMuted: ['a.example'] }), settings({ sitesMuted: ['a.example'] })],
  [
    'a site noted again',
    mute(ofSite, false),
    settings({ sitesMuted: ['a.example', 'b.example'] }),
    settings({ sitesMuted: ['b.example'] }),
  ],
])('%s', (_name, change, before, after) => {
  expect(change(before)).toEqual(after);
});

test.each<[string, Partial<Mutable>, string | undefined, string[]]>([
  ['what rests on an entry', { entry: 'rebel', words: 'rebels' }, 'a.example', ['entry', 'phrase', 'check', 'site']],
  ['what rests on no entry', { words: 'officials' }, 'a.example', ['phrase', 'check', 'site']],
  ['what stands in a reference only', { words: '' }, 'a.example', ['check', 'site']],
  ['a whole statement', { words: 'The road to the coast was shut for a week, the mayor of Tern Bay said.' }, undefined, ['check']],
])('%s can be muted by the parts that it has', (_name, what, site, offered) => {
  expect(mutingsOf({ check: 'a', title, ...what }, site).map(({ of }) => of)).toEqual(offered);
});
