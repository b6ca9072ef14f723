/** What stands at a place, as much of it as may be said again: words, signs and dates of the language, and of others the kind. */
export type FoundText = { readonly kind: 'sign'; readonly text: string } | { readonly kind: 'end' | 'word' | 'number' | 'other' };

/** What may stand at a place and has no spelling of its own. */
export type ExpectedThing =
    | 'happening'
    | 'deed'
    | 'finding'
    | 'date'
    | 'text'
    | 'text_or_unknown'
    | 'party_or_unknown'
    | 'date_or_unknown'
    | 'number_and_noun'
    | 'operators'
    | 'zone'
    | 'act'
    | 'moment'
    | 'condition'
    | 'span'
    | 'route_line'
    | 'provision'
    | 'name'
    | 'noun'
    | 'party'
    | 'party_not_reached'
    | 'party_told'
    | 'party_answered'
    | 'stage'
    | 'stage_or_subject'
    | 'subject'
    | 'milestone'
    | 'deployer'
    | 'roman_number'
    | 'block_of_text'
    | 'day'
    | 'month'
    | 'time'
    | 'instant'
    | 'time_zone'
    | 'number'
    | 'paragraph';

/** What should stand at a place: a thing, or one of some words. */
export type ExpectedText =
    { readonly kind: 'thing'; readonly thing: ExpectedThing } | { readonly kind: 'words'; readonly words: readonly string[] };

/** What a text or a comment lacks its end of. */
export type Unclosed = 'text' | 'block' | 'comment';

/** How quotes are called that are not straight double ones. */
export type QuotesName =
    'curly' | 'angle' | 'single_angle' | 'corner' | 'double_corner' | 'double_angle' | 'wide' | 'single_curly' | 'single' | 'backticks';

/** How a date or a time is to be written, where one differs from that. */
export type NotationRule = 'fraction' | 'offset' | 'weekday' | 'time' | 'day' | 'stamp' | 'general';

/** Why bytes are no text as the language reads it. */
export type NoText = 'utf_16_little' | 'utf_16_big' | 'utf_16_perhaps' | 'zero_bytes' | 'other_from_here' | 'other';

/** What is wrong with the spelling of a file, as data that belongs to no language. */
export type ProblemText =
    | { readonly kind: 'not-understood' }
    | { readonly kind: 'word-not-understood'; readonly word: string }
    | { readonly kind: 'no-place'; readonly found: FoundText }
    | { readonly kind: 'no-place-in-line'; readonly found: FoundText }
    | { readonly kind: 'two-names' }
    | { readonly kind: 'missing-after'; readonly found: FoundText; readonly expected: ExpectedText }
    | { readonly kind: 'other-expected'; readonly found: FoundText; readonly expected: ExpectedText }
    /** The block by the word that begins it; empty for the file itself. */
    | { readonly kind: 'begins-no-line'; readonly found: FoundText; readonly block: string }
    | { readonly kind: 'stage-before-to' }
    /** A word that a person would write and the language has not. */
    | { readonly kind: 'natural'; readonly words: string }
    | { readonly kind: 'word-missing'; readonly after: string }
    | { readonly kind: 'other-dash' }
    | { readonly kind: 'unclosed'; readonly what: Unclosed }
    | { readonly kind: 'invisible'; readonly count: number; readonly column: number; readonly signs: string }
    | { readonly kind: 'no-meaning'; readonly written: string }
    | { readonly kind: 'quotes'; readonly quotes: QuotesName }
    | { readonly kind: 'notation'; readonly rule: NotationRule }
    | {
          readonly kind: 'unclear';
          readonly why: 'order' | 'year' | 'minute' | 'half-day' | 'damaged';
          readonly written: string;
          /** The days that it can mean, where their order is not clear. */
          readonly days: readonly string[];
      }
    | { readonly kind: 'header-missing'; readonly word: string }
    | { readonly kind: 'block-word-missing'; readonly word: string }
    /** The line ends behind a word after which something has to follow. */
    | { readonly kind: 'breaks-off'; readonly word: string }
    | { readonly kind: 'first-word'; readonly word: string }
    | { readonly kind: 'unknown-word'; readonly word: string }
    | { readonly kind: 'stray-brace'; readonly brace: 'opening' | 'closing' }
    | { readonly kind: 'brace-missing' }
    | { readonly kind: 'still-open'; readonly word: string; readonly line: number }
    | { readonly kind: 'too-many' }
    /** The bytes of the file are none of a text. */
    | { readonly kind: 'no-text'; readonly why: NoText };

/** What to do about it. */
export type ProblemAdvice =
    /** What such a line reads like. */
    | { readonly kind: 'line-form'; readonly form: string }
    | { readonly kind: 'may-begin'; readonly words: readonly string[]; readonly roles: boolean }
    | { readonly kind: 'may-begin-with-date' }
    | { readonly kind: 'noted' }
    | { readonly kind: 'alike'; readonly word: string }
    | { readonly kind: 'natural'; readonly right: string; readonly says: string }
    | { readonly kind: 'straight-quotes' | 'hyphen' | 'remove' | 'remove-or-quote' | 'space' | 'space-or-offset' }
    /** Not certain where a person has to say that it is meant. */
    | { readonly kind: 'write'; readonly choices: readonly string[]; readonly certain: boolean }
    | { readonly kind: 'notation' }
    | { readonly kind: 'close'; readonly what: Unclosed | 'backslash' }
    | { readonly kind: 'go-on'; readonly word: string }
    | { readonly kind: 'save-as-text'; readonly why: NoText }
    | { readonly kind: 'other-language' };
