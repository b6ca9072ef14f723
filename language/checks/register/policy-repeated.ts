import { defineCheck } from '../check.ts';

/** `policy-repeated`: a workspace has one policy; of several only the first counts, by the order of file names. */
export const policyRepeated = defineCheck({
    code: 'policy-repeated',
    severity: 'error',
    unread: 'voids',
    title: 'A workspace has more than one policy, of which only the first counts',
    *onWorkspace({ workspace }) {
        const [first, ...others] = workspace.files.flatMap((file) => file.policies.map((policy) => ({ policy, path: file.path })));
        if (!first) return;
        for (const { policy, path } of others) {
            yield {
                at: policy.range,
                file: path,
                facts: { first: first.path },
                related: [{ location: { file: first.path, range: first.policy.range }, kind: 'policy' }],
            };
        }
    },
});
