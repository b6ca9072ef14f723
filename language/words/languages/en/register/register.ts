import { parties } from './parties.ts';
import { systems } from './systems.ts';

/** What findings of the room `register` say. */
export const register = { ...parties, ...systems };
