import type { Day } from '../../time/instant.ts';
import type { DutyTitle } from '../parts.ts';

/** An office for which no single authority can be named, and what is owed to it. */
export interface OpenOfficeFacts {
    /** By its qualified name, and as its law calls it. */
    readonly office: string;
    readonly officeTitle: string;
    /** Two letters; null for an office of the Union, or where no state is known. */
    readonly state: string | null;
    /** What is owed to it, each duty once. */
    readonly duties: readonly DutyTitle[];
}

/** What checks of who receives find, by their code. */
export interface AuthorityFactsByCode {
    readonly 'authority-ambiguous': OpenOfficeFacts & { readonly candidates: readonly string[] };
    readonly 'authority-missing': OpenOfficeFacts & {
        /** What files say of why nobody is known, and when somebody last looked. */
        readonly vacancy: { readonly kind: 'undesignated' | 'unlisted'; readonly checked: Day | null; readonly because: string } | null;
        /** The authority that is declared to hold it, of which the name is still to be found out. */
        readonly placeholder: string | null;
    };
}

/** What stands at places that their findings speak of. */
export interface AuthorityPlaces {
    /** Where an authority is declared that holds the office. */
    readonly holder: { readonly name: string; readonly office: string };
    /** Where an authority is declared without its name. */
    readonly unnamed: { readonly name: string };
}
