### Malti: see locales/en for what each text is for.

error-unknown-code =
    Dan mhuwiex kodiċi Countersign, għalhekk ma ntużax. Uża l-kodiċi muri fuq il-paġna tad-dħul tiegħek.
    .title = Dan mhuwiex kodiċi Countersign
error-newer-version =
    Il-kodiċi sar għal verżjoni aktar ġdida ta’ din l-app, għalhekk ma jistax jinqara hawn. Aġġorna l-app, imbagħad erġa’ skennja l-kodiċi.
    .title = Din l-app teħtieġ aġġornament
error-no-code-in-picture =
    Ma nstab l-ebda kodiċi li jista’ jinqara fl-istampa. Agħżel waħda aktar ċara li turi l-kodiċi kollu bil-bordura bajda tiegħu.
    .title = M’hemmx kodiċi f’din l-istampa
error-unreadable-picture =
    Il-fajl mhuwiex stampa li din l-app tista’ taqra, jew huwa kbir wisq. Agħżel stampa PNG, JPEG jew WebP ta’ mhux aktar minn 12-il megabyte.
    .title = Din l-istampa ma tinfetaħx
error-mistyped-code =
    Karattru wieħed jew aktar mhumiex bħal fuq il-paġna, għalhekk ma ntbagħat xejn. Qabbel il-kodiċi mal-paġna u kkoreġih.
    .title = Żball fit-tajpjar
error-mistyped-digits =
    Waħda miċ-ċifri hija ħażina jew nieqsa. Dan ma jgħoddx bħala tentattiv. Qabbel it-tnax-il ċifra kollha mal-paġna u kkoreġihom.
    .title = Żball fit-tajpjar
error-insecure-address =
    Il-konnessjoni ma’ dan l-indirizz mhijiex ikkriptata, għalhekk l-app ma tużahiex. Itlob il-kodiċi t-tajjeb mis-servizz.
    .title = Dan l-indirizz mhuwiex protett
error-not-an-address =
    L-indirizz mhuwiex komplut jew fih żball fit-tajpjar, għalhekk ma ntbagħat xejn. Ikkopjah mill-paġna li turi l-kodiċi.
    .title = Dan mhuwiex indirizz
error-no-answer-there =
    Ma nbidel xejn. Iċċekkja l-indirizz, u li dan l-apparat huwa online. Imbagħad erġa’ pprova.
    .title = L-ebda tweġiba minn dan l-indirizz
error-name-refused =
    L-isem huwa twil wisq jew fih karattri moħbija, għalhekk ma ġiex issejvjat. Agħżel isem ieħor.
    .title = Dan l-isem ma jistax jintuża
error-enrolment-gone =
    Kodiċi jaħdem darba biss, għal għaxar minuti. Ma nbidel xejn. Itlob kodiċi ġdid mill-paġna u skennja dak.
    .title = Dan il-kodiċi m’għadux validu
error-reset-gone =
    Kodiċi jaħdem darba biss, għal għaxar minuti. Ma nbidel xejn. Agħżel “Irrisettja l-PIN” ħdejn dan l-apparat. Itlob kodiċi ġdid mill-paġna u skennja dak.
    .title = Dan il-kodiċi m’għadux validu
error-enrolment-contested =
    Żewġ apparati ppruvaw jużaw l-istess kodiċi, għalhekk it-tnejn ġew irrifjutati u ma nbidel xejn. Ikseb kodiċi ġdid fuq il-paġna, u tħalli lil ħadd ieħor jarah.
    .title = Apparat ieħor uża dan il-kodiċi
error-not-this-device =
    Dan il-kodiċi jirrisettja l-PIN ta’ apparat ieħor. Skennjah b’dak l-apparat, jew agħżel dan l-apparat fuq il-paġna u skennja l-kodiċi l-ġdid.
    .title = Dan il-kodiċi huwa għal apparat ieħor
error-page-still-asks =
    Il-paġna għadha tistaqsi jekk is-sitt karattri humiex l-istess. Qabbel il-karattri u wieġeb hemm. Wara, l-app tkompli awtomatikament.
    .title = Il-paġna għadha tistaqsi
error-wrong-pin =
    Ma ġie approvat xejn. Erġa’ daħħal il-PIN tiegħek. Ħu l-ħin tiegħek.
    .title = PIN ħażin
error-enrolment-dead =
    Iddaħħal PIN ħażin tliet darbiet, għalhekk dan il-kodiċi m’għadux validu. Ma nbidel xejn. Itlob kodiċi ġdid mill-paġna u erġa’ ibda.
    .title = Wisq PINs ħżiena
error-reset-unanswered =
    Il-PIN il-ġdid huwa ssettjat fuq dan l-apparat, iżda s-server għadu ma weġibx. Ara li dan l-apparat huwa online. L-app tkompli awtomatikament.
    .title = Il-PIN il-ġdid għadu mhux ikkonfermat
error-not-attested =
    Dan is-server jaċċetta biss apparati li jista’ jivverifika l-hardware tagħhom. Dan l-apparat ma setax jiġi vverifikat. Ma nbidel xejn. Uża apparat ieħor, jew staqsi lill-operatur tas-server.
    .title = Dan l-apparat mhux aċċettat
error-unreachable =
    Is-server ma jistax jintlaħaq bħalissa. Ma ntilef xejn. Iċċekkja li dan l-apparat huwa online. L-app tibqa’ tipprova.
    .title = Is-server mhux iwieġeb
error-not-the-server =
    It-tweġiba ma ġietx mis-server tiegħek, għalhekk ġiet injorata. In-netwerk ta’ lukanda jew kafetterija jista’ jkun irid li l-ewwel tidħol fih. Iftaħ paġna web, jew uża netwerk ieħor.
    .title = It-tweġiba ma ġietx mis-server tiegħek
error-server-fault =
    Hemm problema fuq is-server. Ma nbidel xejn. Erġa’ pprova wara ftit minuti.
    .title = Is-server għandu problema
error-too-many =
    Biex il-kont tiegħek jibqa’ sigur, is-server qed jitolbok tistenna. Ma ntilef xejn. Erġa’ pprova ftit aktar tard.
    .title = Wisq tentattivi fi ftit ħin
error-device-not-active =
    Bħalissa dan l-apparat ma jistax jintuża għal dan il-kont. Ma nbidel xejn. Mur lura għall-ewwel skrin tal-kont biex tara x’għandek tagħmel.
    .title = Dan l-apparat ma jistax jintuża
error-request-expired =
    Ma ġie approvat xejn. Jekk għadek trid tidħol, erġa’ ibda fuq il-paġna.
    .title = Din it-talba skadiet
error-request-gone =
    Din it-talba twieġbet jew ġiet ikkanċellata x’imkien ieħor. Jekk għadek trid tidħol, erġa’ ibda fuq il-paġna.
    .title = Din it-talba diġà ntemmet
error-removal-untold =
    Il-kont tħassar minn dan l-apparat, iżda s-server ma weġibx. Idħol, iftaħ “Il-kont tiegħi” u neħħi dan l-apparat mil-lista hemm ukoll.
    .title = Is-server ma setax jiġi infurmat
error-no-such-account =
    Il-kont li għalih huwa dan il-kodiċi mhuwiex f’din l-app. Agħżel dan l-apparat fuq il-paġna, jew l-ewwel irreġistrah.
    .title = Dan il-kodiċi huwa għal kont ieħor
error-forged-challenge =
    Dan il-kodiċi jippretendi li ġej mis-server tiegħek, iżda mhuwiex. Ma sar l-ebda kodiċi ta’ tweġiba. Iċċekkja l-indirizz tal-paġna qabel ma tkompli.
    .title = Tafdax dan il-kodiċi
error-challenge-expired =
    Dan il-kodiċi ilu aktar minn ħames minuti. Jekk il-paġna ma taċċettax it-tweġiba tiegħek, ikseb kodiċi ġdid hemm.
    .title = Dan il-kodiċi jista’ jkun qadim wisq
error-clock-wrong =
    L-arloġġ ta’ dan l-apparat huwa differenti minn dak tas-server b’aktar minn minuta. L-app tuża l-ħin tas-server. Ixgħel id-data u l-ħin awtomatiċi fis-settings.
    .title = L-arloġġ ta’ dan l-apparat mhuwiex sew
error-key-store-unavailable =
    Il-maħżen taċ-ċwievet ta’ dan l-apparat, li jipproteġi l-app, ma setax jinfetaħ. Ma nbidel xejn. Iftaħ il-qfil tal-apparat, jew erġa’ idħol fih, imbagħad erġa’ pprova.
    .title = Il-maħżen taċ-ċwievet mhux iwieġeb
error-secret-lost =
    Iċ-ċavetta li tipproteġi d-data tal-app fuq dan l-apparat intilfet u ma tistax tiġi rkuprata. Il-kontijiet tiegħek fuq is-servers jibqgħu kif inhuma. Ħassar kollox fl-app, imbagħad erġa’ rreġistra dan l-apparat taħt “Il-kont tiegħi”.
    .title = Id-data tal-app ma tistax tinfetaħ aktar
error-device-key-lost =
    Iċ-ċavetta ta’ dan il-kont fuq dan l-apparat intilfet, u għalhekk l-apparat ma jista’ japprova xejn għalih. Neħħi l-kont mill-app, imbagħad erġa’ rreġistra dan l-apparat taħt “Il-kont tiegħi”.
    .title = Iċ-ċavetta ta’ dan il-kont intilfet
error-store-unwritable =
    L-ispazju tal-ħażna ta’ dan l-apparat huwa mimli jew imsakkar, għalhekk ma ntbagħat xejn. Agħmel ftit spazju, imbagħad erġa’ pprova.
    .title = L-app ma setgħetx issejvja
error-store-damaged =
    Id-data għandha l-ħsara jew hija ta’ installazzjoni oħra. Ma nbidel xejn. Jekk ma jgħinx li terġa’ tipprova, erġa’ installa l-app u rreġistra dan l-apparat taħt “Il-kont tiegħi”.
    .title = Id-data tal-app ma tistax tinqara
error-store-newer =
    Id-data tal-app ġiet issejvjata minn verżjoni aktar ġdida u din ma tistax tiftaħha. Ma nbidel xejn. Aġġorna l-app.
    .title = Din id-data hija minn verżjoni aktar ġdida tal-app
error-store-in-use =
    Tieqa oħra ta’ din l-app qed tuża d-data. Agħlaq din it-tieqa u kompli fl-oħra.
    .title = Countersign diġà miftuħ
error-link-not-scanned =
    Tiskennjax dan il-kodiċi: jiftaħ talba fuq l-apparat fejn jidher. Iftaħ il-link tiegħu fuq dak l-apparat, jew agħżel “Telefon bla internet: skennja kodiċi QR” fuq il-paġna.
    .title = Dan il-kodiċi mhuwiex biex tiskennjah
error-link-gone =
    It-talba twieġbet jew ġiet ikkanċellata, skadiet, jew hija għal app oħra. Ma ġie approvat xejn. Jekk għadek trid tidħol, erġa’ ibda fuq il-paġna.
    .title = Din il-link m’għadhiex valida
error-request-not-shown =
    Parti minn din it-talba hija nieqsa jew ma tistax tintwera hawn, għalhekk ma tistax tiġi approvata. Ma ġie ffirmat xejn. Aġġorna l-app, jew ikkuntattja s-servizz.
    .title = Din it-talba ma tistax tintwera kollha
error-link-waits =
    Lesti jew ikkanċella hawn dak li qed tagħmel. Wara, il-link tinfetaħ awtomatikament.
    .title = Hemm link qed tistenniek
error-browser-not-opened =
    Dan l-apparat ma fetaħx il-browser. Erġa’ lura għall-browser int stess. Il-paġna minn fejn bdejt tkompli hemm.
    .title = Il-browser ma nfetaħx
error-help-not-opened =
    Il-browser ma nfetaħx, għalhekk għadek fl-app. Iftaħ int l-indirizz taħt “Għajnuna” fi browser.
    .title = Il-browser ma nfetaħx
error-password-page-not-opened =
    Il-browser ma nfetaħx, għalhekk għadek fl-app. Iftaħ int fi browser l-indirizz muri hawn.
    .title = Il-browser ma nfetaħx
error-pin-same-digits =
    Erba’ ċifri l-istess huma faċli biex wieħed jaqtagħhom. Agħżel PIN ieħor.
    .title = Dan il-PIN huwa sempliċi wisq
error-pin-row =
    Sekwenzi bħal 1234 jew 4321 huma faċli biex wieħed jaqtagħhom. Agħżel PIN ieħor.
    .title = Dan il-PIN huwa sempliċi wisq
error-pin-pairs =
    Pari ripetuti jew maqluba, bħal 1212 jew 1221, huma faċli biex wieħed jaqtagħhom. Agħżel PIN ieħor.
    .title = Dan il-PIN huwa sempliċi wisq
error-pin-year =
    Sena hija faċli biex wieħed jaqtagħha. Agħżel PIN ieħor.
    .title = Dan il-PIN huwa sempliċi wisq
error-pin-keypad-line =
    Ċifri li jiffurmaw linja fuq it-tastiera huma faċli biex wieħed jaqtagħhom. Agħżel PIN ieħor.
    .title = Dan il-PIN huwa sempliċi wisq
error-pin-unchanged =
    Dan diġà huwa l-PIN tiegħek. Agħżel wieħed ieħor.
    .title = Dan huwa l-PIN attwali tiegħek
error-pin-differs =
    Iż-żewġ PINs mhumiex l-istess, għalhekk ma nbidel xejn. Erġa’ agħżel il-PIN il-ġdid.
    .title = Iż-żewġ PINs mhumiex l-istess
error-biometric-cancelled =
    Ma ġie approvat xejn u ma ntilef xejn. Erġa’ pprova, jew uża l-PIN tiegħek.
    .title = Ikkanċellat
error-biometric-locked-out =
    Ir-rikonoxximent tal-marka tas-swaba’ jew tal-wiċċ falla wisq drabi, għalhekk huwa mitfi għal xi ħin. Uża l-PIN tiegħek. Biex terġa’ tuża r-rikonoxximent, iftaħ il-qfil tal-apparat darba.
    .title = Din id-darba uża l-PIN tiegħek
error-biometric-changed =
    Fuq dan l-apparat żdiedu jew tneħħew marka tas-swaba’ jew wiċċ. Għas-sigurtà tiegħek, l-app issa titlob il-PIN tiegħek. Tista’ terġa’ tixgħel ir-rikonoxximent taħt il-kont tiegħek.
    .title = Inbidlu l-marki tas-swaba’ jew l-uċuħ
error-biometric-unavailable =
    Bħalissa dan l-apparat m’għandux marka tas-swaba’ jew wiċċ li l-app tista’ tuża. Uża l-PIN tiegħek.
    .title = Jekk jogħġbok uża l-PIN tiegħek
error-move-ended =
    Ma ġie ttrasferit xejn u dan l-apparat jaħdem bħal qabel. Jekk għadek trid tittrasferixxi, erġa’ ibda.
    .title = It-trasferiment intemm
error-too-many-accounts =
    Din l-app diġà fiha l-akbar għadd ta’ kontijiet, jew il-kont diġà għandu l-akbar għadd ta’ apparati. Ma ġie rreġistrat xejn. Neħħi wieħed li m’għandekx bżonn, imbagħad erġa’ pprova.
    .title = Intlaħaq il-limitu
error-settings-not-opened =
    Ma nbidel xejn. Iftaħ is-settings ta’ dan l-apparat int stess u fittex il-qfil tal-iskrin hemm.
    .title = Is-settings ma nfetħux
error-notifications-not-opened =
    Ma nbidel xejn. Iftaħ is-settings ta’ dan l-apparat int stess u fittex in-notifiki ta’ din l-app hemm.
    .title = Is-settings ma nfetħux
