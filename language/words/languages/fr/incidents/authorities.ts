import type { Translated } from '../../../catalogue.ts';
import type { authorities as english } from '../../en/incidents/authorities.ts';

export const authorities: Translated<typeof english> = {
    'authority.owed': '{basis} : dû à cette autorité : {acts}',
    'authority-ambiguous.headline': 'Destinataire incertain{state, select, none {} other { ({state})}} : {candidates} comme {office}',
    'authority-ambiguous.why': '{basis} : {candidates} conviennent également, et à l’une d’elles est dû : {acts}',
    'authority-ambiguous.do': 'Dites pour quels systèmes chacune agit : {line}. La plus précise l’emporte.',
    'authority-missing.headline':
        '{kind, select, undesignated {Non désignée{state, select, none {} other { ({state})}}{checked, select, none {} other { au {checked}}} : {office}} unlisted {Non répertoriée{state, select, none {} other { ({state})}}{checked, select, none {} other { au {checked}}} : {office}} placeholder {Nom encore à établir : {placeholder}, {office}{state, select, none {} other { ({state})}}} other {Non déclarée{state, select, none {} other { ({state})}} : {office}}}',
    'authority-missing.because': 'Ce qui en est connu : {because}',
    'authority-missing.ask': 'Demandez à l’État qui il a désigné depuis, ne devinez pas, et déclarez-le : {line}',
    'authority-missing.declare': 'Vérifiez auprès de l’État qui il a désigné, ne devinez pas, et déclarez-le : {line}',
    'authority-missing.name':
        'Vérifiez auprès de l’État de quelle autorité il s’agit et écrivez son nom entre guillemets au lieu de {line}.',
    'authority-missing.nameless': 'D’ici là, rien ne peut lui être signalé, et une ligne qui le dit ne compte pas.',
    'place.holder': '{name} agit comme {office}',
    'place.unnamed': 'Le nom de {name} est à compléter ici',
};
