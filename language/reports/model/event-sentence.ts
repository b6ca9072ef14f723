/**
 * The sentences in which lines of a timeline are told. Each catalogue of words holds all of them.
 *
 * What stands in each is in the fact: `party`, `others`, `subject`, `terms`, `states`, `due`, `by`. Where a sentence has a twin
 * with `-by` or `-of`, the plain one names nobody, or no system.
 */
export const EVENT_SENTENCES = [
    'occurred',
    'occurred-about',
    'ended',
    'resolved',
    'found',
    'found-by',
    'ruled-out',
    'ruled-out-by',
    'link-suspected',
    'link-likely',
    'link-established',
    'link-excluded',
    'detected',
    'received-notice',
    'became-aware',
    'became-aware-of',
    'informed',
    'informed-of-alteration',
    'answered',
    'reported',
    'announced',
    'acknowledged',
    'requested',
    'took-measures',
    'took-corrective-action',
    'started-investigation',
    'assessed-risk',
    'noted',
    'could-not-reach',
    'extended',
    'refused',
    'closed',
    'withdrew-report',
    'withdrew',
    'recalled',
    'suspended',
    'disabled',
    'altered',
    'plans-to-alter',
    'decided-reportable',
    'decided-not-reportable',
    'reached',
] as const;

export type EventSentence = (typeof EVENT_SENTENCES)[number];
