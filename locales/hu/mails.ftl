### Magyar: see locales/en for what each text is for.

mail-device-added-subject = Eszközt adtak hozzá a fiókjához
mail-device-added-body =
    Üdvözöljük, { $name }.

    A következő eszközt hozzáadták a fiókjához: „{ $device }” (időpont: { $when }). Mostantól meg tudja erősíteni, hogy Ön az.

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, jelentkezzen be most, nyissa meg a „Mobileszközeim” oldalt, és távolítsa el az eszközt. Ezután változtassa meg a jelszavát.

mail-device-removed-subject = Eszközt távolítottak el a fiókjáról
mail-device-removed-body =
    Üdvözöljük, { $name }.

    A következő eszközt eltávolították a fiókjáról: „{ $device }” (időpont: { $when }). Ezután már nem tud megerősítést adni az Ön nevében.

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, jelentkezzen be most, nézze meg a „Mobileszközeim” oldalt, és változtassa meg a jelszavát.

mail-pin-reset-subject = Egy eszköz új PIN-kódot kapott
mail-pin-reset-body =
    Üdvözöljük, { $name }.

    A következő eszköz új PIN-kódot kapott: „{ $device }” (időpont: { $when }).

    Ha Ön volt, nincs teendője.
    Ha nem Ön volt, jelentkezzen be most, nyissa meg a „Mobileszközeim” oldalt, és távolítsa el az eszközt. Ezután változtassa meg a jelszavát.

mail-device-blocked-subject = Egy eszköz le van tiltva
mail-device-blocked-body =
    Üdvözöljük, { $name }.

    A PIN-kód túl sokszor volt hibás ezen az eszközön, ezért az eszközt letiltottuk: „{ $device }” (időpont: { $when }). Senki sem jelentkezett be vele.

    Ha Ön volt, jelentkezzen be, nyissa meg a „Mobileszközeim” oldalt, és állítson be új PIN-kódot. Az eszközt nem kell újra hozzáadnia.
    Ha nem Ön volt, valaki kezében járt az eszköz. Keresse meg, vagy távolítsa el a fiókjáról.

mail-device-locked-subject = Egy eszközt az Ön biztonsága érdekében zároltunk
mail-device-locked-body =
    Üdvözöljük, { $name }.

    A következő eszközt zároltuk, mert egy másolatát vagy egy régebbi állapotát használták: „{ $device }” (időpont: { $when }). Senki sem jelentkezett be vele.

    Jelentkezzen be, nyissa meg a „Mobileszközeim” oldalt, távolítsa el az eszközt, és adja hozzá újra.
    Ha nem Ön állította vissza az eszközt biztonsági mentésből, lehet, hogy valaki lemásolta: változtassa meg a jelszavát is.

mail-recovery-pin-subject = Új PIN-kód beállítása egy eszközhöz
mail-recovery-pin-body =
    Üdvözöljük, { $name }.

    Valaki, aki ismeri a jelszavát, új PIN-kód beállítását kérte ehhez az eszközhöz: „{ $device }” (időpont: { $when }).

    Ha Ön volt, nyissa meg ezt a hivatkozást abban a böngészőben, amelyben be van jelentkezve:
    { $link }

    { $wait ->
        [yes] Az új PIN-kódot ettől az időponttól állíthatja be: { $ready }.
       *[no] Az új PIN-kódot azonnal beállíthatja.
    }

    Ha nem Ön volt, állítsa le itt, és változtassa meg a jelszavát:
    { $cancel }

mail-recovery-add-subject = Eszköz hozzáadása a fiókjához
mail-recovery-add-body =
    Üdvözöljük, { $name }.

    Valaki, aki ismeri a jelszavát, eszközt szeretne hozzáadni a fiókjához anélkül, hogy egy másikkal megerősítené (időpont: { $when }).

    Ha Ön volt, nyissa meg ezt a hivatkozást abban a böngészőben, amelyben be van jelentkezve:
    { $link }

    { $wait ->
        [yes] Az eszközt ettől az időponttól adhatja hozzá: { $ready }.
       *[no] Az eszközt azonnal hozzáadhatja.
    }

    Ha nem Ön volt, állítsa le itt, és változtassa meg a jelszavát:
    { $cancel }
