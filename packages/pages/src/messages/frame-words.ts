import type { Messages } from './messages.js';

/** What the frame of a page says by itself. */
export type FrameWords = Pick<Messages, 'skip' | 'navigation' | 'menu' | 'languages' | 'home'>;

/** The words of frames in the languages that pages speak no more of, by language, or by language and script. */
export const frameWords: Readonly<Record<string, FrameWords>> = {
  es: {
    skip: 'Saltar al contenido',
    navigation: 'Navegación principal',
    menu: 'Menú',
    languages: 'Idioma',
    home: (brand) => `${brand}, página de inicio`,
  },
  it: {
    skip: 'Vai al contenuto',
    navigation: 'Navigazione principale',
    menu: 'Menu',
    languages: 'Lingua',
    home: (brand) => `${brand}, pagina iniziale`,
  },
  pt: {
    skip: 'Ir para o conteúdo',
    navigation: 'Navegação principal',
    menu: 'Menu',
    languages: 'Idioma',
    home: (brand) => `${brand}, página inicial`,
  },
  nl: {
    skip: 'Naar de inhoud',
    navigation: 'Hoofdnavigatie',
    menu: 'Menu',
    languages: 'Taal',
    home: (brand) => `${brand}, startpagina`,
  },
  sv: {
    skip: 'Hoppa till innehållet',
    navigation: 'Huvudnavigering',
    menu: 'Meny',
    languages: 'Språk',
    home: (brand) => `${brand}, startsida`,
  },
  da: {
    skip: 'Gå til indholdet',
    navigation: 'Hovednavigation',
    menu: 'Menu',
    languages: 'Sprog',
    home: (brand) => `${brand}, forside`,
  },
  nb: {
    skip: 'Hopp til innholdet',
    navigation: 'Hovednavigasjon',
    menu: 'Meny',
    languages: 'Språk',
    home: (brand) => `${brand}, forside`,
  },
  fi: {
    skip: 'Siirry sisältöön',
    navigation: 'Päävalikko',
    menu: 'Valikko',
    languages: 'Kieli',
    home: (brand) => `${brand}, etusivu`,
  },
  pl: {
    skip: 'Przejdź do treści',
    navigation: 'Nawigacja główna',
    menu: 'Menu',
    languages: 'Język',
    home: (brand) => `${brand}, strona główna`,
  },
  cs: {
    skip: 'Přejít k obsahu',
    navigation: 'Hlavní navigace',
    menu: 'Nabídka',
    languages: 'Jazyk',
    home: (brand) => `${brand}, úvodní stránka`,
  },
  hu: {
    skip: 'Ugrás a tartalomra',
    navigation: 'Fő navigáció',
    menu: 'Menü',
    languages: 'Nyelv',
    home: (brand) => `${brand}, kezdőlap`,
  },
  ro: {
    skip: 'Salt la conținut',
    navigation: 'Navigare principală',
    menu: 'Meniu',
    languages: 'Limbă',
    home: (brand) => `${brand}, pagina principală`,
  },
  el: {
    skip: 'Μετάβαση στο περιεχόμενο',
    navigation: 'Κύρια πλοήγηση',
    menu: 'Μενού',
    languages: 'Γλώσσα',
    home: (brand) => `${brand}, αρχική σελίδα`,
  },
  tr: {
    skip: 'İçeriğe geç',
    navigation: 'Ana gezinme',
    menu: 'Menü',
    languages: 'Dil',
    home: (brand) => `${brand}, ana sayfa`,
  },
  uk: {
    skip: 'Перейти до вмісту',
    navigation: 'Головна навігація',
    menu: 'Меню',
    languages: 'Мова',
    home: (brand) => `${brand}, головна сторінка`,
  },
  ru: {
    skip: 'Перейти к содержанию',
    navigation: 'Основная навигация',
    menu: 'Меню',
    languages: 'Язык',
    home: (brand) => `${brand}, главная страница`,
  },
  he: {
    skip: 'דילוג לתוכן',
    navigation: 'ניווט ראשי',
    menu: 'תפריט',
    languages: 'שפה',
    home: (brand) => `${brand}, דף הבית`,
  },
  fa: {
    skip: 'پرش به محتوا',
    navigation: 'ناوبری اصلی',
    menu: 'فهرست',
    languages: 'زبان',
    home: (brand) => `${brand}، صفحهٔ نخست`,
  },
  ja: {
    skip: '本文へ移動',
    navigation: 'メインナビゲーション',
    menu: 'メニュー',
    languages: '言語',
    home: (brand) => `${brand} トップページ`,
  },
  ko: {
    skip: '본문으로 건너뛰기',
    navigation: '주 내비게이션',
    menu: '메뉴',
    languages: '언어',
    home: (brand) => `${brand} 홈페이지`,
  },
  'zh-Hans': {
    skip: '跳至正文',
    navigation: '主导航',
    menu: '菜单',
    languages: '语言',
    home: (brand) => `${brand}首页`,
  },
  'zh-Hant': {
    skip: '跳至正文',
    navigation: '主導覽',
    menu: '選單',
    languages: '語言',
    home: (brand) => `${brand}首頁`,
  },
  hi: {
    skip: 'मुख्य सामग्री पर जाएँ',
    navigation: 'मुख्य नेविगेशन',
    menu: 'मेनू',
    languages: 'भाषा',
    home: (brand) => `${brand}, मुखपृष्ठ`,
  },
  id: {
    skip: 'Langsung ke konten',
    navigation: 'Navigasi utama',
    menu: 'Menu',
    languages: 'Bahasa',
    home: (brand) => `${brand}, beranda`,
  },
  vi: {
    skip: 'Chuyển đến nội dung',
    navigation: 'Điều hướng chính',
    menu: 'Trình đơn',
    languages: 'Ngôn ngữ',
    home: (brand) => `${brand}, trang chủ`,
  },
  th: {
    skip: 'ข้ามไปยังเนื้อหา',
    navigation: 'เมนูนำทางหลัก',
    menu: 'เมนู',
    languages: 'ภาษา',
    home: (brand) => `${brand} หน้าแรก`,
  },
};

/** Get the words of a frame in a language; undefined where there are none. */
export function frameWordsFor(locale: string): FrameWords | undefined {
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return frameWords[`${language}-${script}`] ?? frameWords[language === 'no' ? 'nb' : language];
  } catch {
    return undefined;
  }
}
