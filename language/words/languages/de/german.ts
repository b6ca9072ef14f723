import law from '../../../law/words/de.json' with { type: 'json' };
import type { WordCatalogue } from '../../catalogue.ts';
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

export const german: WordCatalogue = {
    language: 'de',
    locale: 'de',
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
