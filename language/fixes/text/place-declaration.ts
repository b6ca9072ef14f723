import type { Party, SourceFile, Subject } from '../../facts/source.ts';
import type { FixContext, TextEdit } from '../fix.ts';
import type { TextPage } from './write-lines.ts';
import { declarationAfter, declarationAtEnd, ownPage, pageOf } from './write-lines.ts';

/** What a register declares. */
export type RegisterKind = (Party | Subject)['kind'];

/**
 * Adds a declaration to the register: after the last one of its kind in the file that declares some, else at the end of the file
 * that declares parties or systems and tells of no incident, else in the file of the finding. A file of its own goes before others.
 */
export function placeDeclaration(declaration: string, kind: RegisterKind, context: FixContext): TextEdit {
    const { files } = context.workspace;
    const own = (file: SourceFile): number => (file.path === context.file.path ? 0 : 1);
    const ordered = [...files].sort((a, b) => own(a) - own(b));
    const among = firstPage(
        ordered.filter((file) => lastOfKind(file, kind)),
        context,
    );
    const register = firstPage(
        ordered.filter((file) => file.incidents.length === 0 && (file.parties.length > 0 || file.subjects.length > 0)),
        context,
    );
    const page = among ?? register ?? ownPage(context);
    const file = files.find(({ path }) => path === page.file);
    const last = file && lastOfKind(file, kind);
    return (last && declarationAfter(page, last.range, declaration)) ?? declarationAtEnd(page, declaration);
}

function lastOfKind({ parties, subjects }: SourceFile, kind: RegisterKind): Party | Subject | undefined {
    return [...parties, ...subjects].findLast((each) => each.kind === kind);
}

function firstPage(files: readonly SourceFile[], context: FixContext): TextPage | undefined {
    for (const file of files) {
        const page = pageOf(file.path, context);
        if (page) return page;
    }
    return undefined;
}
