import type { ReportDocument } from '../../document/report-document.ts';
import { element, escapeText } from '../../timeline/svg.ts';
import { formatAtOffset } from '../../../time/zone.ts';
import { legible } from '../../document/legible.ts';
import { textString } from './objects.ts';
import type { Objects, ObjectNumber } from './objects.ts';

const PROGRAM = 'Vigil';

function instantOf({ properties: { created } }: ReportDocument): string {
    return formatAtOffset(Math.floor(created / 1000) * 1000, 0).replace('+00:00', 'Z');
}

/** What a file tells of itself in the old way. The as-of instant is the only time in it. */
export function writeInformation(document: ReportDocument, objects: Objects): ObjectNumber {
    const { title, properties } = document;
    const time = `(D:${instantOf(document).replaceAll(/[-:T]/g, '')})`;
    const entries = [
        ['Title', title],
        ['Author', properties.author],
        ['Subject', properties.subject],
        ['Creator', PROGRAM],
        ['Producer', PROGRAM],
    ].map(([name, text]) => `/${name} ${textString(legible(text ?? ''))}`);
    return objects.add(`<< ${entries.join(' ')} /CreationDate ${time} /ModDate ${time} >>`);
}

/** The same as XMP, as readers of today ask for it. */
export function writeMetadata(document: ReportDocument, objects: Objects): ObjectNumber {
    const { title, language, properties } = document;
    const text = (value: string): string => escapeText(legible(value));
    const alternative = (value: string): string => element('rdf:Alt', {}, element('rdf:li', { 'xml:lang': 'x-default' }, text(value)));
    const instant = instantOf(document);
    const description = element(
        'rdf:Description',
        {
            'rdf:about': '',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
            'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
        },
        element('dc:format', {}, 'application/pdf'),
        element('dc:title', {}, alternative(title)),
        element('dc:creator', {}, element('rdf:Seq', {}, element('rdf:li', {}, text(properties.author)))),
        element('dc:description', {}, alternative(properties.subject)),
        element('dc:language', {}, element('rdf:Bag', {}, element('rdf:li', {}, text(language)))),
        element('xmp:CreatorTool', {}, PROGRAM),
        element('xmp:CreateDate', {}, instant),
        element('xmp:ModifyDate', {}, instant),
        element('pdf:Producer', {}, PROGRAM),
    );
    const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${element(
        'x:xmpmeta',
        { 'xmlns:x': 'adobe:ns:meta/' },
        element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, description),
    )}\n<?xpacket end="w"?>`;
    return objects.addStream(new TextEncoder().encode(packet), '/Type /Metadata /Subtype /XML');
}
