import type { Translated } from '../../../catalogue.ts';
import type { authorities as english } from '../../en/incidents/authorities.ts';

export const authorities: Translated<typeof english> = {
    'authority.owed': '{basis}: diesem Amt wird geschuldet: {acts}',
    'authority-ambiguous.headline': 'Empfänger offen{state, select, none {} other { in {state}}}: {candidates} als {office}',
    'authority-ambiguous.why': '{basis}: {candidates} kommen gleichermaßen in Frage, und einer Stelle davon wird geschuldet: {acts}',
    'authority-ambiguous.do': 'Angeben, für welche Systeme jede von ihnen zuständig ist: {line}. Die speziellste Angabe geht vor.',
    'authority-missing.headline':
        '{kind, select, undesignated {Nicht benannt{state, select, none {} other { in {state}}}{checked, select, none {} other { (Stand {checked})}}: {office}} unlisted {Nicht aufgeführt{state, select, none {} other { in {state}}}{checked, select, none {} other { (Stand {checked})}}: {office}} placeholder {Name noch zu ermitteln: {placeholder}, {office}{state, select, none {} other { in {state}}}} other {Nicht angegeben{state, select, none {} other { in {state}}}: {office}}}',
    'authority-missing.because': 'Dazu ist bekannt: {because}',
    'authority-missing.ask': 'Beim Staat erfragen, wen er seither benannt hat, nicht raten, und angeben: {line}',
    'authority-missing.declare': 'Beim Staat ermitteln, wen er benannt hat, nicht raten, und angeben: {line}',
    'authority-missing.name':
        'Beim Staat ermitteln, welche Behörde es ist, und ihren Namen in Anführungszeichen schreiben anstelle von {line}.',
    'authority-missing.nameless': 'Bis dahin kann ihr nichts gemeldet werden, und eine Zeile, die es sagt, zählt nicht.',
    'place.holder': '{name} handelt als {office}',
    'place.unnamed': 'Hier ist der Name von {name} einzutragen',
};
