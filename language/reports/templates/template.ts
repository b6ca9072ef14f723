/** One form as its publisher laid it out: data, so that a new version of the form is a new file. */
export interface Template {
    /** The file's name without its ending. */
    readonly id: string;
    /** The form's title as published, in English. */
    readonly title: string;
    readonly version: string;
    /** The day of publication. */
    readonly date: string;
    /** What the publisher calls it; a draft is said to be one wherever the form surfaces. */
    readonly state: 'draft' | 'final';
    /** Where the form was read, and what about it is not verified. */
    readonly source: string;
    /** The form is meant for reports under this regime, or one that details it … */
    readonly regime: string;
    /** … that concern such a subject. */
    readonly subject: 'system' | 'model';
    /** The role whose holder reports where neither a duty nor a line says who does. */
    readonly by: string;
    /** Under what its addressees keep confidential what they are told: what is withheld from them fills no field. */
    readonly confidentiality: string;
    readonly sections: readonly TemplateSection[];
}

export interface TemplateSection {
    /** Names its heading in the catalogues of words. */
    readonly id: string;
    /** As the form numbers it; absent for an annex of our own. */
    readonly number?: string;
    readonly fields?: readonly TemplateField[];
    readonly sections?: readonly TemplateSection[];
}

export interface TemplateField {
    /** Names its label in the catalogues of words; of a prose field also the `section` of a report that holds its text. */
    readonly id: string;
    readonly number?: string;
    /** What it is filled from. */
    readonly from: string;
    /** The field of an incident in which a person says it, or says why it is not known; absent where it follows from other lines. */
    readonly line?: string;
    /** A person may write its text, in the language of the report, in a `section` of that name. */
    readonly prose?: boolean;
    /** The same, and nothing is drafted for it: the facts say it, or a person does. */
    readonly answered?: boolean;
    /** Stages of which the report must say it, or why it is not known. A case of a stage is meant with it. */
    readonly said?: readonly string[];
    /** Stages of which the report must know it: a reason why not is not enough. */
    readonly known?: readonly string[];
    /** Of a letter, which has no stage: it must say it, or why it is not known. */
    readonly needed?: boolean;
    /** Stages of which the report need not say it, whatever the two lists above ask of the stages that they are cases of. */
    readonly spared?: readonly string[];
    /** Stages whose reports it does not concern. */
    readonly except?: readonly string[];
    /** The only stages whose reports it concerns. */
    readonly only?: readonly string[];
    /** The boxes of the form, in its order: terms of the form's regime, or names of its own. */
    readonly boxes?: readonly string[];
    /** The roles that it asks about, by their names in the form's regime. */
    readonly roles?: readonly string[];
    /** It asks since when it is known that what the report is about is involved, not since when the incident is. */
    readonly involvement?: boolean;
}

/** A letter, for which there is no official form: chosen by what its duty asks for. */
export interface LetterTemplate {
    readonly id: string;
    /** What its duty asks for: to inform, to inform before an alteration, or to report anew. */
    readonly act: 'inform' | 'not-alter' | 'report';
    readonly sections: readonly TemplateSection[];
}
