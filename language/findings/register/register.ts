import type { PartyFactsByCode, PartyPlaces } from './parties.ts';
import type { SystemFactsByCode, SystemPlaces } from './systems.ts';

/** What each check of the register finds, by its code. */
export interface RegisterFactsByCode extends PartyFactsByCode, SystemFactsByCode {}

/** What stands at places that findings of the room speak of. */
export interface RegisterPlaces extends PartyPlaces, SystemPlaces {}
