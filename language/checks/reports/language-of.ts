/**
 * The commonest small words of each official language of the Union, without those that another one writes alike in the same role.
 * They make up a third of any prose, so that a few dozen words of it tell the language; names and quotations do not mislead.
 */
const smallWords: Readonly<Record<string, string>> = {
    bg: 'и на в за от се не са по да е с че който към при както или',
    cs: 'a v se na je že s z do o k ve pro jsou byl byla bylo které který jako nebo při',
    da: 'og i at er en til af på for med den det ikke som der blev var et har fra eller ved',
    de: 'und der die das den dem des ist in zu mit nicht ein eine einer wurde von auf für sich als auch im wird durch bei oder',
    el: 'και το του η της ο τον την να με για από στο στη που δεν είναι τα των στην ή',
    en: 'the of and to in is was that for on with as by it not are were be which this from an or at has been',
    es: 'de la que el en y los se del las un por con no una su para es al lo como fue más o pero sus le ha',
    et: 'ja on ei see et oli mis ka või kui ning selle tema oma kes aga pärast',
    fi: 'ja on ei että oli se joka mutta sekä tai kun hän ovat myös jotka mukaan kuin jonka',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont été avec ou aux',
    ga: 'agus an na ar go is a i le do bhí sé leis ag nach sin seo chun faoi',
    hr: 'i je u na se da za od su s koji koja nije bio bila što kao ili te',
    hu: 'a az és hogy nem is egy volt meg ez de vagy csak mint már ki el amely által',
    it: 'di e il la che è in un per non una del sono della con le si da dei ha al nel alla i lo gli come più o stato',
    lt: 'ir yra kad į su iš ne buvo kuris taip pat dėl arba kaip apie jo',
    lv: 'un ir ka ar no uz par nav bija kas tika kā arī vai lai pie',
    mt: 'u ta li fil mill għal hija huwa ma lill minn kienet kien fuq din jew dan',
    nl: 'de het een en van in is dat op te zijn met voor niet die er aan was door werd ook als of bij naar',
    pl: 'i w na z się nie do jest że o to przez oraz był była było które który jak dla lub po',
    pt: 'de a que o e do da em um para com não uma os no se na por mais as dos como foi ao das ou à são',
    ro: 'și de în la a cu că nu este pe un o din care pentru sau au fost prin mai',
    sk: 'a v sa na je že s z do o k vo pre sú bol bola bolo ktoré ktorý ako alebo pri',
    sl: 'in je v na se da za so z ki ni bil bila bilo kot ali pri tudi',
    sv: 'och i att är en på det som för av med den till inte ett var om har de från eller vid blev',
};

let wordsOf: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Shorter texts may well consist of names and numbers. */
const ENOUGH_WORDS = 12;
/** Prose has at least this share of small words of its own language … */
const SHARE = 0.18;
/** … and by so much more of them than of any other. */
const LEAD = 1.4;

/**
 * The official language of the Union that a text is in, by its small words; undefined where that is not beyond doubt.
 *
 * @param said the languages that it is said to be in: where it is partly in one of them, the rest may be a quotation
 */
export function languageOf(text: string, said: readonly string[] = []): string | undefined {
    const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    if (words.length < ENOUGH_WORDS) return undefined;
    wordsOf ??= new Map(Object.entries(smallWords).map(([small, list]) => [small, new Set(list.split(' '))]));
    const shares = [...wordsOf].map(([language, small]) => ({
        language,
        share: words.filter((word) => small.has(word)).length / words.length,
    }));
    if (shares.some(({ language, share }) => said.includes(language) && share > SHARE / 2)) return undefined;
    const [first, second] = shares.sort((a, b) => b.share - a.share);
    if (!first || first.share < SHARE || first.share < (second?.share ?? 0) * LEAD) return undefined;
    return first.language;
}
