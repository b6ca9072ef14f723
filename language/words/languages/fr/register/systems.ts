import type { Translated } from '../../../catalogue.ts';
import type { systems as english } from '../../en/register/systems.ts';

export const systems: Translated<typeof english> = {
    'built-on-system.headline':
        '{itself, select, yes {`{base}` est dit reposer sur lui-même} other {`{base}` n’est pas un modèle : les obligations sur les modèles ne le voient pas}}',
    'built-on-system.why': 'Un {kind, select, system {système} other {modèle}} repose sur un modèle.',
    'built-on-system.do':
        '{itself, select, yes {Nommez le modèle sur lequel il repose, ou ôtez la ligne.} other {Déclarez-le comme modèle si c’en est un, ou nommez son modèle : {line}}}',
    'carve-out-unsupported.lifts-nothing':
        'Ne lève aucune obligation, tel que le {of, select, system {système} other {modèle}} est déclaré : {name}',
    'carve-out-unsupported.hides': 'Cela cache donc qu’aucune obligation n’a été cherchée.',
    'carve-out-unsupported.asked': 'Les obligations demandent {traits}, ou l’exception ne s’y étend pas.',
    'carve-out-unsupported.bring': 'Dites aussi ce qui le soumet à ces obligations, ou ôtez {name} : {line}',
    'carve-out-unsupported.no-case': '{name} est une exception à {general}, sans qu’un cas en soit nommé',
    'carve-out-unsupported.unclear': 'Nul ne peut vérifier si l’exception est ouverte ici.',
    'carve-out-unsupported.add-case': 'Ajoutez le cas de {general} qui s’applique : {line}',
    'carve-out-unsupported.no-ground': 'Ne lève aucune obligation, faute de motif : {name}',
    'carve-out-unsupported.write-ground': 'Écrivez le motif qui s’applique : {lines}',
    'change-before-placing.headline': 'Modifié le {changed}, avant le marché ou la mise en service : {subject}',
    'change-before-placing.why': 'C’était le {placed}, et une modification importante ne compte qu’après.',
    'change-before-placing.do': 'Corrigez l’une des deux dates, ou ôtez la ligne.',
    'provider-missing.headline': 'Aucun {roles} n’est nommé : nul n’aurait à signaler, {subject}',
    'provider-missing.why': '{basis} : c’est le {roles} qui le devrait : {act}',
    'provider-missing.do': 'Nommez qui c’est : {lines}',
    'state-unknown.party': '`{name}` est une partie, et c’est un État qu’il faut ici',
    'state-unknown.at': 'Nommez la partie après son État ; plusieurs d’un même État se relient par `and` : {lines}',
    'state-unknown.small': '`{name}` n’est pas écrit comme un État : les codes ont des majuscules',
    'state-unknown.write': 'Écrivez `{meant}`.',
    'state-unknown.outside': '`{name}` n’est pas un État membre : rien n’est dû à une autorité là-bas',
    'state-unknown.union': 'Nommez les seuls États membres : un système est mis sur le marché de l’Union.',
    'state-unknown.headline':
        '{kind, select, market {`{name}` n’est le code d’aucun État membre} other {`{name}` n’est le code d’aucun État}}',
    'state-unknown.why': 'La ligne ne mène donc à aucune autorité.',
    'state-unknown.codes':
        '{kind, select, market {Écrivez deux majuscules, l’un de {states}.} other {Écrivez deux majuscules : pour un État membre l’un de {states}, pour un autre comme dans ISO 3166-1.}}',
    'time-without-effect.covered':
        'Durée sans effet : par une autre ligne, `{line}` vaut {lasting, select, yes {durablement} other {plus longtemps}}',
    'time-without-effect.leave-out':
        '{lasting, select, yes {Si cela ne vaut que pour cette durée, ôtez l’autre ligne et gardez {line}.} other {Ôtez la ligne la plus courte, ou corrigez les jours de l’une d’elles : {line}}}',
    'time-without-effect.known': '`known` ne change rien : {what, select, begins {début} other {fin}} le {day}, connu le {known}',
    'time-without-effect.learned': '`known` sert à ce qui a été appris plus tard que ce n’est arrivé.',
    'time-without-effect.later': 'Ôtez-le, ou écrivez le jour ultérieur.',
    'time-without-effect.end': 'Fin connue dès le {known}, début seulement le {begun}',
    'time-without-effect.correct': 'Écrivez après le second `known` un jour qui ne précède pas le premier, ou corrigez le premier.',
    'trait-misplaced.headline':
        '`{name}` se dit d’{bearer, select, system {un système} model {un modèle} other {une partie}}, et ceci est {kind, select, system {un système} model {un modèle} other {une partie}}',
    'trait-misplaced.why': 'Aucune obligation ne la cherche ici.',
    'trait-misplaced.do':
        'Écrivez-la dans {bearer, select, system {le système visé} model {le modèle visé} other {la partie visée}} : {line}',
    'unknown-yet-known.headline': 'Inconnu, mais dit ailleurs : {subject}, {field}',
    'unknown-yet-known.why': 'Tant que les deux figurent, la lecture qui oblige davantage est retenue, et c’est signalé.',
    'unknown-yet-known.do': 'Gardez la ligne exacte et retirez l’autre.',
    'traits-missing.headline': 'Rien ne dit ce qu’est {subject} : peu d’obligations peuvent le concerner',
    'traits-missing.why':
        'Les obligations qui demandent un type de {kind, select, system {système} other {modèle}} ne naissent pas, quoi qu’il arrive.',
    'traits-missing.do': 'Ajoutez ce qu’il est selon les mots d’un régime, comme un point de l’annexe III : {line}',
    'place.said-after-all': '{field} : dit ici',
    'place.lifting': 'Cette ligne lève les obligations',
    'place.placed': '{subject} a d’abord été mis sur le marché ou en service ici',
    'place.longer-line': 'L’autre ligne est ici',
    'place.trait': 'Le droit déclare {name} ici',
};
