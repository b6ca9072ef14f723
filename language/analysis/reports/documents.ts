/** What writes reports as documents for word processors and printers: a bundle of its own in a process of Node, with its fonts. */
export { docxFile } from '../../reports/formats/docx/docx-file.ts';
export { pdfFile } from '../../reports/formats/pdf/pdf-file.ts';
