import { defineCheck } from '../check.ts';

/** `built-on-system`: what a system is built on is a model; duties about models look for one. */
export const builtOnSystem = defineCheck({
    code: 'built-on-system',
    severity: 'warning',
    unread: 'voids',
    title: 'A system or model is said to be built on something that is not a model',
    *onFile({ workspace, file }) {
        for (const subject of file.subjects) {
            for (const use of subject.builtOn) {
                const base = workspace.names.global('subject', use);
                const itself = use.text === subject.name.text;
                if (!base || (base.declaration.kind === 'model' && !itself)) continue;
                yield {
                    at: use.range,
                    facts: { base: use.text, kind: subject.kind, itself },
                    related: [{ location: { file: base.path, range: base.declaration.name.range }, kind: 'declared', name: use.text }],
                };
            }
        }
    },
});
