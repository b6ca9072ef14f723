import { doubtInWords } from '../duties/doubt.ts';
import { certaintyOf } from '../judgement/incident-gaps.ts';
import type { JudgedIncident } from '../judgement/judge-file.ts';
import { englishSpeaker } from '../telling/speaker.ts';
import { plain } from './markdown.ts';

/** What is told of the duties of an incident, and above it that lines were not understood, so that any date of it may be another. */
export function withDoubt({ gaps, complete }: JudgedIncident, told: readonly string[]): readonly string[] {
    if (complete || told.length === 0) return told;
    return [`**${plain(doubtInWords(certaintyOf(gaps), englishSpeaker) ?? '')}**`, ...told];
}
