import { describe, expect, it } from 'vitest';
import { languageOf } from '../../language/checks/reports/language-of.ts';

/** What a person might write of one incident, in each official language of the Union. */
const said: Readonly<Record<string, string>> = {
    bg: 'Системата постави един пациент твърде назад в списъка и лечението се забави с повече от един час, което нощната смяна забеляза едва по-късно.',
    cs: 'Systém zařadil pacienta příliš nízko a léčba se opozdila o více než hodinu, čehož si noční směna všimla až později, když se jeho stav zhoršil.',
    da: 'Systemet placerede en patient for lavt på listen, og behandlingen blev forsinket med mere end en time, hvilket nattevagten først opdagede, da det var for sent.',
    de: 'Das System hat einen Patienten zu niedrig eingestuft, und die Behandlung wurde um mehr als eine Stunde verzögert, was die Nachtschicht erst später bemerkt hat.',
    el: 'Το σύστημα κατέταξε έναν ασθενή πολύ χαμηλά και η θεραπεία καθυστέρησε για περισσότερο από μία ώρα, κάτι που η νυχτερινή βάρδια διαπίστωσε αργότερα.',
    en: 'The system ranked one patient too low and the treatment was delayed by more than an hour, which the night shift noticed only when it was too late.',
    es: 'El sistema clasificó a un paciente en un puesto demasiado bajo y el tratamiento se retrasó más de una hora, lo que el turno de noche advirtió más tarde.',
    et: 'Süsteem paigutas patsiendi liiga madalale ja ravi hilines rohkem kui tund aega, mida öine vahetus märkas alles siis, kui see oli juba hilja.',
    fi: 'Järjestelmä sijoitti potilaan liian alas ja hoito viivästyi yli tunnin, minkä yövuoro huomasi vasta kun se oli liian myöhäistä, ja potilas kuoli.',
    fr: 'Le système a classé un patient trop bas et le traitement a été retardé de plus d’une heure, ce que l’équipe de nuit n’a remarqué que plus tard.',
    ga: 'Chuir an córas othar ró-íseal ar an liosta agus cuireadh moill níos mó ná uair an chloig ar an gcóireáil, rud nár thug foireann na hoíche faoi deara go dtí go raibh sé ródhéanach.',
    hr: 'Sustav je pacijenta svrstao prenisko i liječenje je kasnilo više od sat vremena, što je noćna smjena primijetila tek kada je bilo prekasno za njega.',
    hu: 'A rendszer túl hátra sorolta a beteget, és a kezelés több mint egy órát késett, amit az éjszakai műszak csak később vett észre, amikor már nem volt mit tenni.',
    it: 'Il sistema ha classificato un paziente troppo in basso e la terapia è stata ritardata di più di un’ora, cosa che il turno di notte ha notato solo più tardi.',
    lt: 'Sistema pacientą įrašė per žemai ir gydymas vėlavo daugiau kaip valandą, o tai naktinė pamaina pastebėjo tik tada, kai jau buvo per vėlu.',
    lv: 'Sistēma pacientu ierindoja pārāk zemu, un ārstēšana aizkavējās par vairāk nekā stundu, ko nakts maiņa pamanīja tikai tad, kad bija jau par vēlu.',
    mt: 'Is-sistema kklassifikat pazjent baxx wisq u l-kura ddewmet aktar minn siegħa, ħaġa li x-xift ta’ bil-lejl induna biha biss meta kien tard wisq għal dan il-pazjent.',
    nl: 'Het systeem heeft een patiënt te laag geplaatst en de behandeling is met meer dan een uur vertraagd, wat de nachtdienst pas later heeft opgemerkt.',
    pl: 'System umieścił pacjenta zbyt nisko na liście i leczenie opóźniło się o ponad godzinę, co nocna zmiana zauważyła dopiero wtedy, gdy było już za późno.',
    pt: 'O sistema classificou um doente demasiado abaixo na lista e o tratamento foi adiado por mais de uma hora, o que o turno da noite só notou mais tarde.',
    ro: 'Sistemul a plasat un pacient prea jos pe listă și tratamentul a fost întârziat cu mai mult de o oră, ceea ce tura de noapte a observat abia mai târziu.',
    sk: 'Systém zaradil pacienta príliš nízko a liečba sa oneskorila o viac ako hodinu, čo si nočná zmena všimla až vtedy, keď sa jeho stav zhoršil.',
    sl: 'Sistem je pacienta uvrstil prenizko in zdravljenje je zamujalo več kot eno uro, kar je nočna izmena opazila šele takrat, ko je bilo zanj že prepozno.',
    sv: 'Systemet placerade en patient för lågt på listan och behandlingen blev försenad med mer än en timme, vilket nattskiftet märkte först när det var för sent.',
};

describe('the language of a text', () => {
    it.each(Object.entries(said))('is never taken for another one: %s', (language, text) => {
        expect([language, undefined]).toContain(languageOf(text));
        expect([language, undefined]).toContain(languageOf(`${text} Medira GmbH, TriageAssist 3, ${text}`));
    });

    it('is recognised in nearly all of them', () => {
        const recognised = Object.entries(said).filter(([language, text]) => languageOf(text) === language);
        expect(recognised.map(([language]) => language)).toEqual(
            expect.arrayContaining(['de', 'en', 'es', 'fr', 'it', 'nl', 'hu', 'pl', 'el']),
        );
        expect(recognised.length).toBeGreaterThanOrEqual(20);
    });

    it.each([
        ['nothing', ''],
        ['too few words', 'Das ist nicht die ganze Wahrheit.'],
        [
            'names and numbers',
            'TriageAssist 3, Medira GmbH, NL-0042, 3.2.1, Autoriteit Persoonsgegevens, AP-2027-12-0042, Anna Beispiel, Noor Voorbeeld, St. Lucas',
        ],
    ])('is left open where it is not beyond doubt: %s', (_, text) => {
        expect(languageOf(text)).toBeUndefined();
    });

    it('is left open where a part is in the language that it is said to be in, since the rest may be a quotation', () => {
        const text = `${said['de'] ?? ''} ${said['fr'] ?? ''}`;
        expect(languageOf(text, ['de'])).toBeUndefined();
        expect(languageOf(said['fr'] ?? '', ['de'])).toBe('fr');
    });
});
