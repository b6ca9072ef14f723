import type { RegisterFactsByCode, RegisterPlaces } from '../../../findings/register/register.ts';
import type { PlaceTellers, Tellers } from '../teller.ts';
import { tellParties, tellPartyPlaces } from './parties.ts';
import { tellSystems, tellSystemPlaces } from './systems.ts';

/** What the checks of the register say. */
export const tellRegister: Tellers<keyof RegisterFactsByCode> = { ...tellParties, ...tellSystems };

/** What stands at places that findings of the room speak of. */
export const tellRegisterPlaces: PlaceTellers<keyof RegisterPlaces> = { ...tellPartyPlaces, ...tellSystemPlaces };
