### Magyar: see locales/en for what each text is for.

mail-device-added-subject = Eszközt adtak hozzá a fiókjához
mail-device-added-body =
    Kedves { $name }!

    A következő eszközt hozzáadták a fiókjához: „{ $device }” (időpont: { $when }). Ezzel mostantól megerősítheti a bejelentkezéseit.

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, jelentkezzen be most, nyissa meg a „Mobileszközeim” oldalt, és távolítsa el az eszközt. Ezután változtassa meg a jelszavát.

mail-device-removed-subject = Eszközt távolítottak el a fiókjából
mail-device-removed-body =
    Kedves { $name }!

    A következő eszközt eltávolították a fiókjából: „{ $device }” (időpont: { $when }). Ezzel már nem erősítheti meg a bejelentkezéseit.

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, jelentkezzen be most, nézze meg a „Mobileszközeim” oldalt, és változtassa meg a jelszavát.

mail-pin-reset-subject = Egy eszköz új PIN-kódot kapott
mail-pin-reset-body =
    Kedves { $name }!

    A következő eszköz új PIN-kódot kapott: „{ $device }” (időpont: { $when }).

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, jelentkezzen be most, nyissa meg a „Mobileszközeim” oldalt, és távolítsa el az eszközt. Ezután változtassa meg a jelszavát.

mail-device-blocked-subject = Egy eszköz le van tiltva
mail-device-blocked-body =
    Kedves { $name }!

    Túl sokszor írtak be hibás PIN-kódot ezen az eszközön, ezért az eszközt letiltottuk: „{ $device }” (időpont: { $when }). Senki sem jelentkezett be vele.

    Ha Ön volt, jelentkezzen be, nyissa meg a „Mobileszközeim” oldalt, és állítson be új PIN-kódot. Az eszközt nem kell újra hozzáadnia.
    Ha nem Ön volt, valaki másnál volt az eszköze. Keresse meg, vagy távolítsa el most a fiókjából.

mail-device-suspended-subject = Egy eszköz le van tiltva, amíg új PIN-kódot nem kap
mail-device-suspended-body =
    Kedves { $name }!

    A következő eszközt letiltottuk, mert az az eszköz vagy böngésző, amellyel hozzáadták, már nem megbízható: „{ $device }” (időpont: { $when }).

    Ha az eszköz az Öné, jelentkezzen be, nyissa meg a „Mobileszközeim” oldalt, és állítson be új PIN-kódot.
    Ha nem ismeri fel az eszközt, távolítsa el most a fiókjából.

mail-device-locked-subject = Egy eszközt az Ön biztonsága érdekében zároltunk
mail-device-locked-body =
    Kedves { $name }!

    A következő eszközt zároltuk, mert egy másolatát vagy egy régebbi biztonsági mentését használták: „{ $device }” (időpont: { $when }). Senki sem jelentkezett be vele.

    Jelentkezzen be, nyissa meg a „Mobileszközeim” oldalt, távolítsa el az eszközt, és adja hozzá újra.
    Ha nem Ön állította vissza az eszközt biztonsági mentésből, lehet, hogy valaki lemásolta: változtassa meg most a jelszavát is.

mail-copy-reported-subject = Egy eszközt az Ön biztonsága érdekében zároltunk
mail-copy-reported-body =
    Kedves { $name }!

    A következő eszközt zároltuk, mert az alkalmazása azt jelezte, hogy egy másolatát vagy egy régebbi biztonsági mentését használták: „{ $device }” (időpont: { $when }). Lehet, hogy valaki bejelentkezett a másolattal: nyissa meg a „Bejelentkezési előzmények” oldalt, és jelentsen be minden olyan bejelentkezést, amely nem az Öné.

    Jelentkezzen be, nyissa meg a „Mobileszközeim” oldalt, távolítsa el az eszközt, és adja hozzá újra.
    Ha nem Ön állította vissza az eszközt biztonsági mentésből, lehet, hogy valaki lemásolta: változtassa meg most a jelszavát is.

mail-recovery-pin-subject = Új PIN-kód beállítása egy eszközhöz
mail-recovery-pin-body =
    Kedves { $name }!

    Valaki, aki ismeri a jelszavát, új PIN-kód beállítását kérte ehhez az eszközhöz: „{ $device }” (időpont: { $when }).

    Ha Ön volt, nyissa meg ezt a hivatkozást abban a böngészőben, amelyben be van jelentkezve:
    { $link }

    { $wait ->
        [yes] Az új PIN-kódot ettől az időponttól állíthatja be: { $ready }.
       *[no] Az új PIN-kódot azonnal beállíthatja.
    }

    Ha nem Ön volt, szakítsa meg itt, és most változtassa meg a jelszavát:
    { $cancel }

mail-recovery-add-subject = Eszköz hozzáadása a fiókjához
mail-recovery-add-body =
    Kedves { $name }!

    Valaki, aki ismeri a jelszavát, eszközt szeretne hozzáadni a fiókjához anélkül, hogy egy másikkal megerősítené (időpont: { $when }).

    Ha Ön volt, nyissa meg ezt a hivatkozást abban a böngészőben, amelyben be van jelentkezve:
    { $link }

    { $wait ->
        [yes] Az eszközt ettől az időponttól adhatja hozzá: { $ready }.
       *[no] Az eszközt azonnal hozzáadhatja.
    }

    Ha nem Ön volt, szakítsa meg itt, és most változtassa meg a jelszavát:
    { $cancel }

mail-device-moved-subject = Az alkalmazása másik eszközre került
mail-device-moved-body =
    Kedves { $name }!

    A következő eszközről az alkalmazást másik eszközre helyezték át: „{ $device }” (időpont: { $when }). A bejelentkezéseit mostantól az új eszközzel erősítheti meg, a régivel már nem.

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, jelentkezzen be most, nyissa meg a „Mobileszközeim” oldalt, és távolítsa el az eszközt. Ezután változtassa meg a jelszavát.

mail-biometrics-added-subject = Egy eszköz mostantól ujjlenyomattal vagy arccal is megerősíthet
mail-biometrics-added-body =
    Kedves { $name }!

    A következő eszköz a PIN-kód mellett ujjlenyomattal vagy arccal is meg tudja erősíteni a bejelentkezéseit: „{ $device }” (időpont: { $when }).

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, az eszköze olyasvalakinél volt, aki ismeri a PIN-kódját. Jelentkezzen be most, nyissa meg a „Mobileszközeim” oldalt, és távolítsa el az eszközt.

mail-sign-in-reported-subject = Ön egy nem Öntől származó bejelentkezést jelentett be
mail-sign-in-reported-body =
    Kedves { $name }!

    Bejelentették, hogy nem Öntől származott a következő bejelentkezés: „{ $service }”, { $then } (a bejelentés időpontja: { $when }). { $ended ->
        [yes] Abban a böngészőben minden munkamenetet bezártunk.
       *[no] Abban a böngészőben már nem volt nyitott munkamenet.
    }

    Most változtassa meg a jelszavát: aki bejelentkezett vagy megpróbált bejelentkezni, ismeri.
    Ha tévedésből jelentette be, jelentkezzen be újra abból a böngészőből.

mail-attempt-reported-subject = Ön egy nem Öntől származó bejelentkezési kísérletet jelentett be
mail-attempt-reported-body =
    Kedves { $name }!

    Elutasították és bejelentették a következő, nem Öntől származó bejelentkezési kísérletet: „{ $service }”, { $when }. Senki sem jelentkezett be.

    Most változtassa meg a jelszavát: aki próbálkozott, ismeri.
    Ha tévedésből jelentette be, jelentkezzen be újra az alkalmazással.

mail-transaction-reported-subject = Nem Öntől származó tranzakciót jelentett be
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Kedves { $name }!

    { $signed ->
        [yes] A bejelentés nem állítja meg ezt a tranzakciót. Most hívja fel ezt a szolgáltatást: „{ $service }”. Csak a szolgáltatás állíthatja meg.
       *[no] Semmit sem írtak alá. Ennek ellenére most hívja fel ezt a szolgáltatást: „{ $service }”. Lehet, hogy ott valaki az Ön nevében jár el.
    }

    Nem Öntől származóként bejelentve ({ $when }):
    { $content }

    { $ended ->
        [yes] Abban a böngészőben minden munkamenetet bezártunk.
       *[no] Abban a böngészőben már nem volt nyitott munkamenet.
    }

    Ezután nyissa meg a következőt: „Mobileszközeim”, távolítson el minden eszközt, amely nem az Öné, és változtassa meg a jelszavát.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = A jelszó önmagában nem elég a bejelentkezéshez eddig: { $from }. Használja az alkalmazást. Ha elvesztette az eszközét, válassza a bejelentkezési oldalon ezt: „{ $lost }”. Ez továbbra is működik.

mail-stopped-subject = Mindent leállítottunk
mail-stopped-body =
    Kedves { $name }!

    Minden eszközt eltávolítottunk a fiókjából, és Önt mindenhol kijelentkeztettük (időpont: { $when }).

    Az újrakezdéshez jelentkezzen be a jelszavával, és adjon hozzá egy eszközt. Biztonsági okokból először e-mailt kap, és lehet, hogy egy ideig várnia kell.
    Ha nem Ön volt, valaki más ismeri a jelszavát: változtassa meg most.

mail-new-browser-subject = Új bejelentkezés a fiókjába
mail-new-browser-body =
    Kedves { $name }!

    Valaki új böngészőből jelentkezett be a fiókjába (időpont: { $when }). A „{ $history }” oldalon láthatja, honnan.

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, valaki más ismeri a jelszavát: változtassa meg most.

mail-verify-address-subject = Erősítse meg az e-mail-címét
mail-verify-address-body =
    Jó napot kívánunk!

    Valaki fiókot kért ezzel az e-mail-címmel (időpont: { $when }).

    Ha Ön volt, nyissa meg ezt a hivatkozást 24 órán belül, és válasszon jelszót:
    { $link }

    Ha nem Ön volt, nincs teendője: nem jön létre fiók.

mail-invitation-subject = Válasszon jelszót az új fiókjához
mail-invitation-body =
    Jó napot kívánunk!

    A szolgáltatást üzemeltető szervezet fiókot készített elő Önnek ezzel az e-mail-címmel (időpont: { $when }).

    A használatához nyissa meg ezt a hivatkozást 24 órán belül, és válasszon jelszót:
    { $link }

    Ha nem számított erre az e-mailre, nincs teendője: jelszó nélkül a fiók nem használható.

mail-account-exists-subject = Már van fiókja
mail-account-exists-body =
    Kedves { $name }!

    Valaki új fiókot kért az Ön e-mail-címével (időpont: { $when }). Önnek már van fiókja, ezért nem jött létre új.

    Ha Ön volt, itt jelentkezzen be:
    { $link }

    Ha nem Ön volt, nincs teendője.

mail-address-taken-body =
    Kedves { $name }!

    Valaki azt kérte, hogy egy másik fiók e-mail-címe az Öné legyen (időpont: { $when }). Önnek már van fiókja ezzel a címmel, ezért semmi sem változott.

    Ha nem Ön volt, nincs teendője.

mail-account-created-subject = A fiókja létrejött
mail-account-created-body =
    Kedves { $name }!

    A fiókja létrejött (időpont: { $when }).

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, valaki más ismeri a jelszavát: változtassa meg most.

mail-account-disabled-subject = A fiókját letiltottuk
mail-account-disabled-body =
    Kedves { $name }!

    A fiókját letiltottuk (időpont: { $when }). Önt mindenhol kijelentkeztettük.

    Forduljon a szolgáltatást üzemeltető szervezethez.

mail-account-enabled-subject = A fiókja újra használható
mail-account-enabled-body =
    Kedves { $name }!

    A fiókját újra engedélyeztük (időpont: { $when }). Bejelentkezhet, és az eszközeit ugyanúgy használhatja, mint korábban.

mail-help-desk-role-given-subject = Használhatja az ügyfélszolgálatot
mail-help-desk-role-given-body =
    Kedves { $name }!

    Hozzáférést kapott az ügyfélszolgálathoz (időpont: { $when }). Itt más fiókokat kereshet, és segíthet a tulajdonosaiknak.

    Ha erre nem számított, forduljon a szolgáltatást üzemeltető szervezethez.

mail-help-desk-role-taken-subject = Már nem használhatja az ügyfélszolgálatot
mail-help-desk-role-taken-body =
    Kedves { $name }!

    Az ügyfélszolgálathoz való hozzáférése megszűnt (időpont: { $when }). A fiókjában más nem változott.

    Ha erre nem számított, forduljon a szolgáltatást üzemeltető szervezethez.

mail-help-desk-unlocked-subject = A bejelentkezését feloldottuk
mail-help-desk-unlocked-body =
    Kedves { $name }!

    Az ügyfélszolgálat ({ $service }) feloldotta a fiókjába való bejelentkezést (időpont: { $when }). Azonnal újra beírhatja a jelszavát.

    Ha erre nem számított, forduljon a szolgáltatást üzemeltető szervezethez.

mail-help-desk-removed-subject = Az ügyfélszolgálat eltávolított egy eszközt a fiókjából
mail-help-desk-removed-body =
    Kedves { $name }!

    Az ügyfélszolgálat ({ $service }) eltávolította a fiókjából a következő eszközt: „{ $device }” (időpont: { $when }). Az eszköz többé nem erősítheti meg a bejelentkezéseit.

    Ha erre nem számított, forduljon a szolgáltatást üzemeltető szervezethez.

mail-help-desk-sessions-subject = Az ügyfélszolgálat mindenhol kijelentkeztette Önt
mail-help-desk-sessions-body =
    Kedves { $name }!

    Az ügyfélszolgálat ({ $service }) befejezte az összes munkamenetét (időpont: { $when }).

    Ha erre nem számított, forduljon a szolgáltatást üzemeltető szervezethez.

mail-help-desk-pin-subject = Az ügyfélszolgálat elindította egy új PIN-kód beállítását
mail-help-desk-pin-body =
    Kedves { $name }!

    Az ügyfélszolgálat ({ $service }) elindította Önnek egy új PIN-kód beállítását ezen az eszközön: „{ $device }” (időpont: { $when }).

    Először jelentkezzen be a jelszavával. Ezután nyissa meg ezt a hivatkozást ugyanabban a böngészőben:
    { $link }

    { $wait ->
        [yes] Az új PIN-kódot ettől az időponttól állíthatja be: { $ready }.
       *[no] Az új PIN-kódot azonnal beállíthatja.
    }

    Ha nem Ön kérte ezt az ügyfélszolgálattól, itt szakítsa meg:
    { $cancel }

mail-help-desk-add-subject = Az ügyfélszolgálat helyreállítást indított
mail-help-desk-add-body =
    Kedves { $name }!

    Az ügyfélszolgálat ({ $service }) helyreállítást indított, hogy Ön eszközt adhasson a fiókjához (időpont: { $when }).

    Először jelentkezzen be a jelszavával. Ezután nyissa meg ezt a hivatkozást ugyanabban a böngészőben:
    { $link }

    { $wait ->
        [yes] Az eszközt ettől az időponttól adhatja hozzá: { $ready }.
       *[no] Az eszközt azonnal hozzáadhatja.
    }

    Ha nem Ön kérte ezt az ügyfélszolgálattól, itt szakítsa meg:
    { $cancel }

mail-account-deleted-subject = A fiókját töröltük
mail-account-deleted-body =
    Kedves { $name }!

    A fiókját minden adatával együtt töröltük (időpont: { $when }). Az eszközeivel már nem erősíthet meg bejelentkezéseket.

    Forduljon a szolgáltatást üzemeltető szervezethez.

mail-new-address-body =
    Jó napot kívánunk!

    Valaki ezt az e-mail-címet szeretné használni egy fiókhoz (időpont: { $when }).

    Ha Ön volt, nyissa meg ezt a hivatkozást 24 órán belül abban a böngészőben, amelyben be van jelentkezve:
    { $link }

    Ha nem Ön volt, nincs teendője.

mail-name-changed-subject = A neve megváltozott
mail-name-changed-body =
    Kedves { $name }!

    A fiókjához tartozó név megváltozott (időpont: { $when }).

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, valaki más ismeri a jelszavát: változtassa meg most.

mail-email-changed-subject = Az e-mail-címe megváltozott
mail-email-changed-body =
    Kedves { $name }!

    A fiókja e-mail-címe megváltozott (időpont: { $when }). Régi cím: { $old }. Új cím: { $new }.

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, valaki más ismeri a jelszavát: változtassa meg most.

mail-email-changed-reverse =
    Ha nem Ön volt, nyissa meg ezt a hivatkozást eddig: { $until }. Visszaadja a fiókja korábbi címét, és befejez minden munkamenetet, amelyet valaki más nyitott meg.

    { $link }

mail-email-reversed-subject = A korábbi e-mail-címe visszaállt
mail-email-reversed-body =
    Kedves { $name }!

    A fiókja e-mail-címe visszaállt (időpont: { $when }). Eddigi cím: { $new }. Mostantól: { $old }. Ehhez a(z) { $old } címre küldött levelünk hivatkozását használták.

    Minden eszközt eltávolítottunk, Önt mindenhol kijelentkeztettük, és a jelszó már nem érvényes. Új jelszó választásához a bejelentkezési oldalon válassza ezt: „{ $forgotten }”.

mail-password-changed-subject = A jelszava megváltozott
mail-password-changed-body =
    Kedves { $name }!

    A fiókjának jelszava megváltozott (időpont: { $when }). Az összes többi böngészőben kijelentkeztettük.

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, valaki más ismeri a jelszavát: válasszon most újat.

mail-password-reset-subject = Válasszon új jelszót
mail-password-reset-body =
    Kedves { $name }!

    Valaki új jelszót kért a fiókjához (időpont: { $when }).

    Ha Ön volt, nyissa meg ezt a hivatkozást abban a böngészőben, amelyben kérte:
    { $link }

    Ha nem Ön volt, szakítsa meg itt:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = A jelszavát a „Fiókom” oldalon, a „{ $page }” gombbal módosíthatja. Ha nem tud bejelentkezni, a bejelentkezési oldalon válassza ezt: „{ $forgotten }”.
