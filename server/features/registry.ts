import { asOf } from './as-of.ts';
import { codeActions } from './code-actions.ts';
import { docket } from './docket.ts';
import type { Feature } from './feature.ts';
import { formatting } from './formatting.ts';
import { idle } from './idle.ts';
import { law } from './law.ts';
import { timeline } from './timeline.ts';

/** Every feature of the server. */
export const features: readonly Feature[] = [asOf, codeActions, docket, formatting, idle, law, timeline];
