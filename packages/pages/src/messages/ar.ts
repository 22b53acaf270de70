import type { Messages } from './messages.js';
import { plural } from './plural.js';

const intl = 'ar-u-ca-gregory-nu-latn';

export const ar: Messages = {
  language: 'العربية',
  intl,
  skip: 'انتقل إلى المحتوى',
  navigation: 'التنقل الرئيسي',
  menu: 'القائمة',
  home: (brand) => `${brand}، الصفحة الرئيسية`,
  breadcrumb: 'أنت هنا',
  blog: 'المدونة',
  blogTitle: (brand) => `مدونة ${brand}`,
  blogDescription: (brand) => `أخبار وملاحظات من ${brand}.`,
  published: 'نُشر في',
  updated: 'حُدّث في',
  by: 'بقلم',
  readingTime: 'مدة القراءة',
  minutes: plural(intl, {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: '# دقائق',
    many: '# دقيقة',
    other: '# دقيقة',
  }),
  contents: 'في هذه الصفحة',
  tags: 'المواضيع',
  readNext: 'اقرأ أيضًا',
  archive: 'الأرشيف',
  allPosts: 'كل المقالات',
  pagination: 'الصفحات',
  newer: 'مقالات أحدث',
  older: 'مقالات أقدم',
  tagged: (tag) => `مقالات عن ${tag}`,
  taggedDescription: (tag, brand) => `كل ما كتبته ${brand} عن ${tag}.`,
  postsBy: (author) => `مقالات ${author}`,
  feeds: 'اشترك',
  notFoundTitle: 'لا توجد صفحة هنا',
  notFoundBody: 'ربما نُقلت الصفحة، أو أن في العنوان خطأ.',
  notFoundAction: 'إلى الصفحة الرئيسية',
};
