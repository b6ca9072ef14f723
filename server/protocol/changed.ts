import { NotificationType } from 'vscode-languageserver-protocol';

/**
 * `vigil/changed`, from the server: everything has been judged anew, after an edit, or because time went by. Views of the docket
 * ask again then.
 */
export const changed = new NotificationType<Record<string, never>>('vigil/changed');
