import type { Translated } from '../../../catalogue.ts';
import type { idleLines as english } from '../../en/incidents/idle-lines.ts';

export const idleLines: Translated<typeof english> = {
    'idle.with-itself': '{party} est des deux côtés de cette ligne, qui ne change donc rien',
    'idle.name-other': 'Nommez l’autre partie visée.',
    'idle.strike': 'Si la ligne est fausse, ajoutez-y {struck}.',
    'idle.may-be-out-of-reach': 'Cette ligne n’oblige personne : {party} n’est pas {roles} de {subjects}',
    'idle.reach': '{named, select, yes {Nommez qui n’a pu être joint : {line}} other {Si c’en est un, dites-le dans le système : {line}}}',
    'idle.not-bound-by-silence': 'Ligne sans effet : {party} n’est pas {roles} de {subjects}',
    'idle.say-role': 'Si c’en est un, dites-le dans le système : {line}',
    'idle.not-involved': '{subject} n’est pas en cause dans cet incident : la ligne ne change rien',
    'idle.involve': 'Nommez {subjects}, ou ajoutez-le à l’incident : {line}',
    'idle.without-role': 'Ne remplit rien : {party} n’a aucun rôle à l’égard de {subjects}',
    'idle.give-role': 'Nommez qui l’a fait, ou donnez son rôle dans le système : {line}',
    'idle.bystander': 'Ce qu’a fait un tiers s’écrit {line}.',
    'idle.noted-nothing': '{party} ne note rien : le texte manque',
    'idle.note': 'Écrivez ce qui a été noté : {line}',
    'idle.struck-too-early': 'Rayée {struck}, avant {counts} : elle ne compte jamais',
    'idle.strike-later':
        'Après `struck` figure le jour où une ligne s’est révélée fausse, jamais un jour antérieur à la ligne. Corrigez l’un des deux.',
    'idle.no-authority': '{party} n’est pas une autorité : cela ne {does, select, extended {prolonge} refused {refuse} other {clôt}} rien',
    'idle.name-authority': 'Nommez l’autorité qui l’a fait : {line}',
    'idle.nothing-owed-to':
        'Rien n’est ni n’était dû à {authority} : cela ne {does, select, extended {prolonge} refused {refuse} other {clôt}} rien',
    'idle.owed-follows': 'Ce qui est dû à qui découle de ce qui a été constaté, où, et des fonctions des autorités.',
    'idle.owed-to': 'Les signalements sont dus à {recipients}.',
    'idle.name-meant': 'Nommez l’autorité visée : {line}',
    'idle.nothing-owed-by': 'Ne prolonge rien, {party} ne le devant pas à {authority} : {stage}',
    'idle.owed-by': 'Cela est dû par {parties} : {line}',
    'idle.stage-not-owed': 'Ne prolonge rien, n’étant pas encore dû à {authority} : {stage}',
    'idle.none-owed': 'Aucun signalement n’est dû ici à {authority}.',
    'idle.stages-owed': 'À {authority} est dû : {stages}. Si c’est ce qui est visé, nommez-le ; sinon, rien n’est à changer.',
    'idle.no-limit': 'Ne prolonge rien, aucun délai ne courant envers {authority} : {stage}',
    'idle.no-days': 'Le droit le demande sans nombre de jours.',
    'idle.announce': 'Ce qui a été convenu peut figurer comme annonce : {line}',
    'idle.cautious-only': 'Il n’y a qu’une date prudente ; {because}',
    'idle.limit-ended': 'Prolongé trop tard : le délai a pris fin le {limit}',
    'idle.granted-earlier':
        'Une prolongation remplace un délai qui court encore. Si elle a été accordée plus tôt, datez la ligne de ce jour.',
    'idle.limit-later': 'Ne prolonge rien : le droit lui-même accorde jusqu’au {limit}',
    'idle.granted-later':
        'Un octroi ne prend jamais fin avant le délai que donne le droit. Si un autre jour a été accordé, corrigez celui après `to`.',
    'idle.extended-backwards': 'Ne prolonge rien : {until} précède la ligne elle-même',
    'idle.extend-until': 'Écrivez après `to` le jour jusqu’auquel il y a désormais le temps.',
    'idle.never-filed':
        '{to, select, none {Rien à retirer, {party} ne l’ayant pas signalé} other {Rien à refuser, non signalé à {to}{party, select, none {} other { par {party}}}}} : {stage}',
    'idle.file': 'Ajoutez la ligne du signalement : {line}',
    'idle.filed-by': 'Il a été fait par {parties}. Si c’est celui-là, écrivez : {line}',
    'idle.done-before': '{does, select, withdrew {Retiré} other {Refusé}} déjà {on} : la ligne ne change rien',
    'idle.made-again': 'S’il a été refait entre-temps, cela a sa propre ligne : {line}',
};
