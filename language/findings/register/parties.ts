import type { Period } from '../../time/period.ts';
import type { DutyTitle, NothingMore, RoleTitle } from '../parts.ts';

/** A code that stands for nothing. */
export interface CodeFacts {
    /** As it is written. */
    readonly name: string;
    /** What was probably meant. */
    readonly suggestions: readonly string[];
}

/** An office by its qualified name, and as its law calls it. */
interface OfficeTitle {
    readonly office: string;
    readonly officeTitle: string;
}

/** What checks of parties and of the policy find, by their code. */
export interface PartyFactsByCode {
    readonly 'acting-without-role': { readonly party: string };
    readonly 'authority-line-in-organisation': {
        readonly party: string;
        /** The words with which the line begins. */
        readonly line: 'acts as' | 'submit';
    };
    readonly 'authority-replaced': {
        readonly party: string;
        /** Whether it is declared as an organisation. */
        readonly isOrganisation: boolean;
        /** The offices that the directory knows it to hold, and that it holds no longer. */
        readonly lost: readonly OfficeTitle[];
        readonly otherCountry: boolean;
        readonly otherAddress: boolean;
    };
    readonly 'authority-without-office': { readonly party: string };
    readonly 'country-missing': { readonly party: string; readonly kind: 'organisation' | 'authority' };
    readonly 'country-unknown': CodeFacts & { readonly party: string };
    readonly 'language-unknown': CodeFacts & {
        /** The language of reports, which has to be an official one of the Union, or that of a text. */
        readonly of: 'report' | 'text';
        /** The official languages of the Union. */
        readonly official: readonly string[];
    };
    readonly 'policy-measure-odd':
        | { readonly kind: 'nothing'; readonly word: string }
        | ({ readonly kind: 'too long'; readonly word: string } & MeasureFacts)
        | ({ readonly kind: 'always' } & MeasureFacts);
    readonly 'policy-repeated': {
        /** The file of the policy that counts. */
        readonly first: string;
    };
    readonly 'representative-missing': {
        readonly party: string;
        readonly role: RoleTitle;
        readonly subject: string;
        /** Who could stand in for it. */
        readonly representative: RoleTitle;
    };
    readonly 'representative-unfit':
        | { readonly kind: 'itself'; readonly party: string }
        | { readonly kind: 'outside'; readonly party: string; readonly representative: string; readonly country: string };
    readonly 'undertaking-circular': {
        /** From a party over those that it is part of, back to itself. */
        readonly circle: readonly string[];
    };
    readonly 'vacancy-filled': {
        readonly party: string;
        readonly state: string;
        /** The office as a file names it. */
        readonly office: string;
    };
}

/** A measure of the policy, and the period of the law beside which it is too long. */
interface MeasureFacts {
    readonly measure: Period;
    readonly period: Period;
    readonly duty: DutyTitle;
}

/** What stands at places that their findings speak of. */
export interface PartyPlaces {
    /** Where the directory has an authority. */
    readonly directory: { readonly name: string };
    /** Where a party is given its role. */
    readonly 'role-given': { readonly party: string };
    /** The limit of the law beside which a measure is too long. */
    readonly limit: { readonly title: string };
    /** The policy that counts. */
    readonly policy: NothingMore;
}
