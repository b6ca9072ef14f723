import type { Translated } from '../../../catalogue.ts';
import type { register as english } from '../../en/register/register.ts';
import { parties } from './parties.ts';
import { systems } from './systems.ts';

export const register: Translated<typeof english> = { ...parties, ...systems };
