import type { Objects, ObjectNumber } from './objects.ts';

/** Content of a page, or a link on it, that belongs to an element. */
export type MarkedContent =
    { readonly page: number; readonly id: number } | { readonly page: number; readonly link: ObjectNumber; readonly key: number };

/** An element of the structure by which a document is read aloud: a heading, a paragraph, a cell. */
export interface Structure {
    readonly type: string;
    /** Further entries of its dictionary. */
    readonly entries: string;
    readonly children: (Structure | MarkedContent)[];
}

export function startStructure(type: string, parent?: Structure, entries = ''): Structure {
    const structure: Structure = { type, entries, children: [] };
    parent?.children.push(structure);
    return structure;
}

/** Writes the tree of a document; returns its root. Elements without content are left out. */
export function writeStructure(document: Structure, pages: readonly ObjectNumber[], objects: Objects): ObjectNumber {
    const root = objects.reserve();
    const owners: ObjectNumber[][] = pages.map(() => []);
    const links: (readonly [number, ObjectNumber])[] = [];

    const write = (element: Structure, parent: ObjectNumber): ObjectNumber => {
        const self = objects.reserve();
        const children = element.children.filter(isFilled).map((child) => {
            if ('type' in child) return `${write(child, self)} 0 R`;
            const page = `/Pg ${pages[child.page] ?? 0} 0 R`;
            if ('link' in child) {
                links.push([child.key, self]);
                return `<< /Type /OBJR /Obj ${child.link} 0 R ${page} >>`;
            }
            const owned = owners[child.page];
            if (owned) owned[child.id] = self;
            return `<< /Type /MCR ${page} /MCID ${child.id} >>`;
        });
        objects.write(self, `<< /Type /StructElem /S /${element.type} /P ${parent} 0 R ${element.entries} /K [${children.join(' ')}] >>`);
        return self;
    };
    const top = write(document, root);
    const contents = owners.map((owned, page) => `${page} [${owned.map((owner) => `${owner} 0 R`).join(' ')}]`);
    const annotations = links.toSorted(([a], [b]) => a - b).map(([key, owner]) => `${key} ${owner} 0 R`);
    const parents = objects.add(`<< /Nums [${[...contents, ...annotations].join('\n')}] >>`);
    objects.write(
        root,
        `<< /Type /StructTreeRoot /K [${top} 0 R] /ParentTree ${parents} 0 R /ParentTreeNextKey ${pages.length + links.length} ` +
            '/RoleMap << /Title /P /Subtitle /P >> >>',
    );
    return root;
}

function isFilled(child: Structure | MarkedContent): boolean {
    return !('type' in child) || child.type === 'TD' || child.type === 'TH' || child.children.some(isFilled);
}
