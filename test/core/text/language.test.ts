import { expect, test } from 'vitest';
import { languageOf } from '../../../src/core/text/language';

test.each([
  ['en', 'The mayor of the town said on Friday that the road to the port would be closed for a week and that people should not travel.'],
  ['fr', 'Le maire de la ville a dit vendredi que la route du port serait fermée pour une semaine et que les gens ne doivent pas partir.'],
  [
    'de',
    'Der Bürgermeister der Stadt sagte am Freitag, dass die Straße zum Hafen für eine Woche gesperrt wird und die Menschen nicht reisen sollen.',
  ],
  ['es', 'El alcalde de la ciudad dijo el viernes que la carretera del puerto se cerrará por una semana y que la gente no debe viajar.'],
  [
    'it',
    'Il sindaco della città ha detto venerdì che la strada per il porto sarà chiusa per una settimana e che le persone non devono partire.',
  ],
  ['pt', 'O prefeito da cidade disse na sexta que a estrada do porto será fechada por uma semana e que as pessoas não devem viajar.'],
  ['nl', 'De burgemeester van de stad zei op vrijdag dat de weg naar de haven een week gesloten is en dat de mensen niet moeten reizen.'],
  [
    'pl',
    'Burmistrz miasta powiedział w piątek, że droga do portu jest zamknięta na tydzień i że ludzie nie powinni podróżować po tej okolicy.',
  ],
  [
    'tr',
    'Belediye başkanı cuma günü yaptığı açıklamada liman yolu için bir hafta daha kapalı olacak dedi ve bu karar çok kişi gibi onu da üzdü.',
  ],
  ['ru', 'Мэр города сказал в пятницу, что дорога в порт будет закрыта на неделю и что людям не нужно никуда ехать по этой дороге.'],
  ['ar', 'قال رئيس البلدية يوم الجمعة إن الطريق إلى الميناء سيغلق لمدة أسبوع وإن على الناس ألا يسافروا في هذه الأيام إلى المدينة القديمة.'],
  ['fa', 'شهردار روز جمعه گفت که راه بندر برای یک هفته بسته خواهد بود و مردم نباید در این روزها به شهر سفر کنند چون پل خراب است.'],
  ['zh', '市长星期五说，通往港口的道路将关闭一个星期，人们不应该前往这座城市，因为桥梁已经损坏。'],
  ['ja', '市長は金曜日、港への道路が一週間閉鎖されると述べ、人々は旅行すべきではないと語った。'],
  [
    'el',
    'Ο δήμαρχος της πόλης είπε την Παρασκευή ότι ο δρόμος προς το λιμάνι θα κλείσει για μια εβδομάδα και ότι ο κόσμος δεν πρέπει να ταξιδέψει.',
  ],
  ['und', 'zibar qonto melvi drasu pelko wintu garsa belmo tarki jolpa semdi vorka nalte pisgo durma kelvo hantu rispa golme tarvu'],
  ['en', 'Le maire de la ville a dit que la route est fermée.'],
  ['en', ''],
])('%s: %s', (expected, raw) => {
  expect(languageOf(raw)).toBe(expected);
});
