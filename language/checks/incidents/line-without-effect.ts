import { defineCheck } from '../check.ts';
import { idleActs, struckTooEarly } from './idle-acts.ts';
import { idleAnswers } from './idle-answers.ts';
import { idleLineFound } from './idle-line-facts.ts';

/** `line-without-effect`: a line of a timeline that changes nothing, although somebody wrote it so that it should. */
export const lineWithoutEffect = defineCheck({
    code: 'line-without-effect',
    severity: 'warning',
    unread: false,
    title: 'A line of a timeline changes nothing',
    *onIncident(scope) {
        if (scope.caseFile.subjects.length === 0) return; // `involves-missing` speaks of that
        for (const idle of [...struckTooEarly(scope), ...idleActs(scope), ...idleAnswers(scope)]) yield idleLineFound(idle, scope);
    },
});
