import type { Feature } from './feature.ts';
import { idle } from './idle.ts';
import { lawText } from './law-text.ts';

/** Every feature of the server. */
export const features: readonly Feature[] = [idle, lawText];
