import law from '../../../law/words/en.json' with { type: 'json' };
import { common } from './common.ts';
import { duties } from './duties.ts';
import { incidents } from './incidents/incidents.ts';
import { register } from './register/register.ts';
import { editor } from './editor.ts';
import { instants } from './instants.ts';
import { reports } from './reports.ts';
import { writing } from './writing.ts';
import { natural } from './natural.ts';
import { regimes } from './regimes.ts';
import { configuration } from './configuration.ts';
import { ways } from './ways.ts';
import { gaps } from './gaps.ts';

/** The language that the others follow: their keys, and the arguments of each message, are those of this one. */
export const english = {
    language: 'en',
    locale: 'en-GB',
    messages: {
        ...common,
        ...duties,
        ...incidents,
        ...editor,
        ...instants,
        ...register,
        ...reports,
        ...writing,
        ...regimes,
        ...configuration,
        ...ways,
        ...gaps,
    },
    law,
    natural,
};
