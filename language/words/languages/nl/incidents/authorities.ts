import type { Translated } from '../../../catalogue.ts';
import type { authorities as english } from '../../en/incidents/authorities.ts';

export const authorities: Translated<typeof english> = {
    'authority.owed': '{basis}: aan deze instantie is verschuldigd: {acts}',
    'authority-ambiguous.headline': 'Ontvanger onduidelijk{state, select, none {} other { in {state}}}: {candidates} als {office}',
    'authority-ambiguous.why': '{basis}: {candidates} komen evenzeer in aanmerking, en aan een ervan is verschuldigd: {acts}',
    'authority-ambiguous.do': 'Zeg voor welke systemen elk van hen optreedt: {line}. De meest specifieke gaat voor.',
    'authority-missing.headline':
        '{kind, select, undesignated {Niet aangewezen{state, select, none {} other { in {state}}}{checked, select, none {} other { (stand {checked})}}: {office}} unlisted {Niet vermeld{state, select, none {} other { in {state}}}{checked, select, none {} other { (stand {checked})}}: {office}} placeholder {Naam nog te achterhalen: {placeholder}, {office}{state, select, none {} other { in {state}}}} other {Niet opgegeven{state, select, none {} other { in {state}}}: {office}}}',
    'authority-missing.because': 'Daarover is bekend: {because}',
    'authority-missing.ask': 'Vraag de staat wie hij sindsdien heeft aangewezen, raad niet, en geef hem op: {line}',
    'authority-missing.declare': 'Ga bij de staat na wie hij heeft aangewezen, raad niet, en geef hem op: {line}',
    'authority-missing.name':
        'Ga bij de staat na welke autoriteit het is en schrijf haar naam tussen aanhalingstekens in plaats van {line}.',
    'authority-missing.nameless': 'Tot dan kan er niets aan worden gemeld, en een regel die dat zegt, telt niet.',
    'place.holder': '{name} treedt op als {office}',
    'place.unnamed': 'Hier moet de naam van {name} worden ingevuld',
};
