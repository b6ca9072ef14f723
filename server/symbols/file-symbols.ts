import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol } from 'vscode-languageserver';
import type { DocketEntry } from '../../language/docket/entry.ts';
import type { Regime } from '../../language/facts/regime-source.ts';
import type { Incident } from '../../language/facts/incident-source.ts';
import type { Declaration, Party, SourceFile, Subject } from '../../language/facts/source.ts';
import { membersOf } from '../../language/names/declarations.ts';
import { incidentSymbol } from './incident-symbols.ts';
import { symbolKinds } from './kinds.ts';
import { symbolOf } from './symbol.ts';

/** Everything that a file declares, in its order. */
export function fileSymbols(
    file: SourceFile,
    entriesOf: (incident: Incident) => readonly DocketEntry[],
    lines: readonly string[],
): DocumentSymbol[] {
    const incidents = file.incidents.map((incident) => incidentSymbol(incident, entriesOf(incident), lines));
    const policies = file.policies.map(({ title, range }) =>
        symbolOf({ name: 'policy', detail: title, kind: SymbolKind.Property, range, selection: range }),
    );
    const symbols = [
        ...file.parties.map(partySymbol),
        ...file.subjects.map(subjectSymbol),
        ...incidents,
        ...file.reports.map((report) => declarationSymbol(report, symbolKinds.report)),
        ...policies,
        ...file.regimes.map(regimeSymbol),
    ];
    return symbols.sort(byPlace);
}

function partySymbol(party: Party): DocumentSymbol {
    return declarationSymbol(party, party.kind === 'authority' ? SymbolKind.Interface : symbolKinds.party);
}

function subjectSymbol(subject: Subject): DocumentSymbol {
    return declarationSymbol(subject, symbolKinds.subject);
}

function regimeSymbol(regime: Regime): DocumentSymbol {
    const members = [...membersOf(regime)].map(({ of, declaration }) => declarationSymbol(declaration, symbolKinds[of]));
    return declarationSymbol(regime, symbolKinds.regime, members.sort(byPlace));
}

function declarationSymbol({ name, title, range }: Declaration, kind: SymbolKind, children?: DocumentSymbol[]): DocumentSymbol {
    return symbolOf({ name: name.text, detail: title, kind, range, selection: name.range, ...(children && { children }) });
}

function byPlace({ range: { start: one } }: DocumentSymbol, { range: { start: other } }: DocumentSymbol): number {
    return one.line - other.line || one.character - other.character;
}
