import { RequestType } from 'vscode-languageserver-protocol';

/** `vigil/idle`: answered once everything has been judged that the server was told before. For tests and measurements. */
export const idle = new RequestType<Record<string, never>, null, void>('vigil/idle');
