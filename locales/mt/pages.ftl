### Malti: see locales/en for what each text is for.

page-skip = Mur għall-kontenut ewlieni
page-sign-out = Oħroġ
page-demo = Din hija demo fuq dan il-kompjuter. L-emails tagħha jinżammu hawn:
page-back-account = Il-kont tiegħi
page-back-devices = L-apparati mobbli tiegħi
page-cancel = Ikkanċella
page-language = Lingwa
page-language-set = Ibdel
help-title = Għajnuna
help-questions = Mistoqsijiet
help-app = Minn fejn inġib l-app?
    .answer = L-app Countersign taħdem fuq telefons, tablets u kompjuters.
    .ask = Staqsi lill-organizzazzjoni li tmexxi dan is-servizz minn fejn tniżżilha.
help-app-get = Ġib l-app
help-request = Ma tasal l-ebda talba fl-app
    .first = Iftaħ l-app fuq l-apparat li ssemmi l-paġna u ara li huwa online.
    .second = Jekk ikun offline, agħżel “{ waiting-code }” fuq il-paġna.
help-sign = Kif niffirma ħlas jew tranżazzjoni oħra?
    .first = Ibda mis-servizz. Imbagħad tidher talba fl-app.
    .second = Aqra kull linja fl-app u qabbilha ma’ dak li trid tiffirma.
    .third = Ittajpja fl-app in-numru mill-iskrin l-ieħor, imbagħad daħħal il-PIN tiegħek.
help-not-me = Din it-talba jew dan id-dħul mhux tiegħi
    .first = Jekk it-talba għadha tistenna, mess “{ history-not-me }” fl-app. Ħadd ma jidħol.
    .second = Jekk diġà ġiet approvata, iftaħ l-istorja tad-dħul f’“{ account-title }” u agħżel “{ history-not-me }” hemmhekk.
    .third = Imbagħad ibdel il-password tiegħek.
help-offline = Kif nidħol meta l-apparat tiegħi jkun offline?
    .first = Agħżel “{ method-app-qr }” fuq il-paġna tad-dħul.
    .second = Ikteb id-disa’ ittri u ċifri fuq il-paġna.
help-pin = Insejt il-PIN tiegħi
    .first = Idħol mingħajr l-app.
    .second = Imbagħad irrisettja l-PIN tal-apparat tiegħek.
    .third = Nibagħtulek link bl-email.
help-wrong-pin = X’jiġri jekk indaħħal PIN ħażin?
    .first = Wara ħames PINs ħżiena wara xulxin, l-apparat jiġi mblukkat. Il-kont tiegħek jibqa’ sigur.
    .second = Biex tiżblokkah, irrisettja l-PIN tiegħu: ara “{ help-pin }”.
help-lost = Tlift l-apparat tiegħi
    .first = Agħżel din il-buttuna u daħħal il-password tiegħek. M’għandekx bżonn l-apparat.
lost-lead = Aġixxi issa jekk l-apparat tiegħek jista’ jkun għand ħaddieħor. Għandek bżonn biss l-indirizz tal-email u l-password tiegħek.
# Button: leads to the sign-in, and then to “Stop everything”.
lost-stop = Idħol u waqqaf kollox
lost-effects = X’jiġri mbagħad
lost-other-title = Jekk apparat ieħor tiegħek jaħdem
lost-other = Idħol bih u neħħi biss l-apparat mitluf. Il-bqija kollox jibqa’ kif inhu.
lost-cannot-title = Jekk ma tistax tidħol
lost-cannot = Jekk ma tiftakarx il-password, ikkuntattja issa lill-organizzazzjoni li tatek il-kont. Hija tista’ tneħħi l-apparat tiegħek.
help-new-phone = Għandi telefon ġdid
    .first = Installa l-app fuq it-telefon il-ġdid.
    .second = Jekk għad għandek it-telefon il-qadim, iftaħ il-kont fl-app hemmhekk u mexxih għall-ġdid.
    .third = Jekk m’għadx għandek it-telefon il-qadim, idħol mingħajr l-app, agħżel “{ account-stop-open }”, imbagħad żid it-telefon il-ġdid.
help-remove = Kif inneħħi apparat?
    .first = Iftaħ “{ account-title }” u agħżel “{ account-devices-manage }”.
    .second = Agħżel “{ devices-remove }” ħdejn l-apparat, u kkonferma bl-app.
help-time = L-app tgħid li l-arloġġ huwa ħażin
    .first = Iftaħ is-settings tal-apparat u ixgħel id-data u l-ħin awtomatiċi.
    .second = Imbagħad erġa’ iftaħ l-app.
help-language = Kif nibdel il-lingwa?
    .first = Agħżel il-lingwa tal-paġni fil-qiegħ ta’ kwalunkwe paġna.
    .second = Agħżel il-lingwa tal-emails tiegħek taħt “{ account-title }”, u dik tal-app fis-settings tagħha.
help-ask = Lil min nista’ nistaqsi?
    .first = Staqsi lill-organizzazzjoni li tmexxi dan is-servizz. Qatt ma titolbok il-password jew il-PIN tiegħek.
help-more = Aktar għajnuna
info-privacy = Privatezza
info-privacy-text = Dan is-server iżomm ismek, l-indirizz tal-email, l-apparati u l-istorja tad-dħul tiegħek, biex tkun tista’ tidħol b’mod sigur. L-istorja titħassar wara 180 jum. Il-PIN, il-marka tas-swaba’ u wiċċek qatt ma jitilqu mill-apparat tiegħek.
info-privacy-lines = L-istorja fiha wkoll l-ewwel linji ta’ kull tranżazzjoni li ntalabt tiffirma, pereżempju r-riċevitur u l-ammont. Jinħażnu kriptati.
info-cookies = Is-server juża biss il-cookies meħtieġa biex tidħol. Xejn ma jintuża għar-reklamar.
info-accessibility = Aċċessibbiltà
info-accessibility-text = Tista’ tuża dawn il-paġni bit-tastiera, b’qarrej tal-iskrin u b’test kbir. Jekk xi ħaġa ma taħdimx għalik, għid lill-organizzazzjoni li tmexxi dan is-servizz.
info-contact = Kuntatt

sign-in-title = Idħol
sign-in-for = Qed tidħol f’:
sign-in-email = Indirizz tal-email
sign-in-email-wrong = Daħħal indirizz tal-email sħiħ, bħal marija@example.eu.
sign-in-next = Kompli
sign-in-over = Dan id-dħul intemm. Dam aktar minn 15-il minuta, intemm x’imkien ieħor jew inbeda f’browser ieħor. Erġa’ ibda hawn.
sign-in-reported = Xi ħadd irrapporta dħul minn dan il-browser bħala mhux tiegħu, u għalhekk dan il-browser inħareġ. Jekk taqsam il-browser ma’ ħaddieħor jew kien żball, erġa’ idħol bl-app.

password-title = Daħħal il-password tiegħek
password-not-you = Mhux int?
password-label = Password
password-show = Uri
password-hide = Aħbi
password-change-title = Ibdel il-password
password-change-lead = Toħroġ mill-browsers l-oħra kollha u tirċievi email dwar dan.
password-samples = Uri eżempji
password-samples-lead = Dawn l-eżempji saru għalik issa stess. Ħadd ieħor ma rahom.
password-rule-met = (sodisfatta)
password-expired = Il-password tiegħek għandha aktar minn sitt xhur. Agħżel waħda ġdida issa. L-apparati u s-settings tiegħek jibqgħu kif inhuma.
password-later = Ibdilha aktar tard
password-current = Il-password ta’ bħalissa
password-new = Password ġdida
password-repeat = Irrepeti l-password il-ġdida
password-save = Issejvja l-password il-ġdida
password-saved = Il-password tiegħek inbidlet. Ħriġt mill-browsers l-oħra kollha.
account-password-state = Ibdilha jekk xi ħaddieħor jista’ jkun jafha
error-password-short = Uża mill-inqas { $count } karattru.
    .title = Il-password hija qasira wisq
error-password-long = Uża mhux aktar minn { $count } karattru.
    .title = Il-password hija twila wisq
error-password-personal = Il-password ma tistax tinkludi ismek jew l-indirizz tal-email tiegħek.
    .title = Agħżel password oħra
error-password-kinds = Uża tlieta minn dawn l-erbgħa: ittri kbar, ittri żgħar, ċifri u karattri oħra. B’{ $count } karattru jew aktar, kwalunkwe karattri jgħoddu.
    .title = Il-password hija sempliċi wisq
error-password-leaked = Tużax password magħrufa minn tnixxija ta’ data. Ħaddieħor jipprovaha l-ewwel.
    .title = Din il-password hija magħrufa minn tnixxija ta’ data
error-password-same = Agħżel password differenti minn dik ta’ bħalissa.
    .title = Din hija l-password tiegħek ta’ bħalissa
error-password-differs = Daħħal il-password il-ġdida darbtejn, eżattament l-istess.
    .title = Iż-żewġ passwords mhumiex l-istess
forgotten-title = Insejt il-password?
forgotten-lead = Daħħal l-indirizz tal-email tiegħek. Jekk hemm kont b’dan l-indirizz, nibagħtulek link biex tagħżel password ġdida.
forgotten-send = Ibgħat il-link
forgotten-sent-lead = Jekk dan l-indirizz għandu kont, link tinsab fi triqitha. Iftaħha f’dan il-browser.
forgotten-wait-lead = Bħalissa l-ebda apparat tiegħek ma jista’ jikkonferma. Għas-sigurtà tiegħek, tista’ tagħżel password ġdida biss wara dan il-ħin. Imbagħad erġa’ iftaħ il-link fl-email. Jekk ma kontx int, uża l-email biex tikkanċella.
forgotten-saved = Il-password il-ġdida tiegħek ġiet issejvjata. Użaha biex tidħol.
recover-title = Erġa’ ġib l-app tiegħek taħdem
recover-first-title = L-ewwel issettja l-app
recover-lead = Dħalt bil-password biss. Il-kont tiegħek jeħtieġ ukoll l-app, għalhekk għalissa tista’ tuża din il-paġna biss.
recover-sign-in = Idħol bl-app
recover-sign-in-lead = Wieħed mill-apparati tiegħek jista’ jikkonferma. Użah biex tiftaħ il-kont kollu tiegħek.
recover-locked = Instabet kopja ta’ dan l-apparat, għalhekk ġie msakkar għas-sigurtà tiegħek. Żidu mill-ġdid biex tużah.
recover-running = Xi ħadd talab f’browser ieħor biex jissostitwixxi l-app tiegħek
recover-running-cancel = Jekk ma kontx int, iftaħ l-aħħar email tagħna dwar dan u agħżel “{ recovery-stop }”. Imbagħad ibdel il-password tiegħek.
recover-running-from = Ikun possibbli minn
password-sign-in = Idħol
method-title = Agħżel kif tidħol
method-label = Kompli bi:
method-hint = Id-dħul bl-app Countersign huwa aktar sigur milli b’password biss.
method-password = Password biss
method-without-app = Mingħajr l-app
    .hint = Jekk għad m’għandekx apparat, jew ebda wieħed ma jaħdem.
# Before a date and time.
method-paused-from = Possibbli mill-ġdid minn
method-app-pin = Approva fl-app tiegħi
    .hint = Nibagħtu talba lill-apparat tiegħek.
method-on-mobile = Approva fl-app fuq dan l-apparat
    .hint = L-app tinfetaħ u terġa’ ġġibek hawn.
method-app-qr = Telefon bla internet: skennja kodiċi QR
    .hint = Imbagħad tittajpja hawn il-kodiċi li turi l-app.
error-wrong-password = Iċċekkja l-indirizz tal-email u erġa’ daħħal il-password. Oqgħod attent għall-ittri kbar u żgħar. Wara diversi tentattivi ħżiena, ikollok tistenna.
    .title = L-indirizz tal-email u l-password ma jaqblux
error-wrong-current-password = Erġa’ daħħal il-password tiegħek ta’ bħalissa. Oqgħod attent għall-ittri kbar u żgħar. Wara diversi tentattivi ħżiena, ikollok tistenna.
    .title = Il-password hija ħażina
error-password-alone = Minn wieħed mill-apparati tiegħek ġie rrappurtat dħul li ma kienx tiegħek. Biex tipproteġi l-kont tiegħek, għalissa tista’ tidħol bl-app biss. Jekk tlift l-apparat tiegħek, agħżel “{ help-lost }”.
    .title = Bħalissa l-password waħedha mhijiex biżżejjed
error-account-disabled = Bħalissa ħadd ma jista’ jidħol b’dan il-kont. Ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz.
    .title = Il-kont tiegħek ġie diżattivat
error-too-many-passwords =
    { $count ->
        [one] Biex il-kont jibqa’ sigur, stenna sekonda qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
        [two] Biex il-kont jibqa’ sigur, stenna żewġ sekondi qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
        [few] Biex il-kont jibqa’ sigur, stenna { $count } sekondi qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
        [many] Biex il-kont jibqa’ sigur, stenna { $count }-il sekonda qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
       *[other] Biex il-kont jibqa’ sigur, stenna { $count } sekonda qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
    }
    .minutes =
        { $count ->
            [one] Biex il-kont jibqa’ sigur, stenna minuta qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
            [two] Biex il-kont jibqa’ sigur, stenna żewġ minuti qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
            [few] Biex il-kont jibqa’ sigur, stenna { $count } minuti qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
            [many] Biex il-kont jibqa’ sigur, stenna { $count }-il minuta qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
           *[other] Biex il-kont jibqa’ sigur, stenna { $count } minuta qabel ma terġa’ tipprova. L-apparati tiegħek mhumiex affettwati.
        }
    .title = Jekk jogħġbok stenna ftit

device-title = Liema apparat trid tuża?
device-lead = It-talba tintbagħat biss lill-apparat li tagħżel.
device-none-title = Għad m’għandekx apparat
device-none-lead = Biex tikkonferma bl-app, l-ewwel żid apparat mal-kont tiegħek. Idħol issa bil-password tiegħek, imbagħad segwi l-passi taħt “L-apparati mobbli tiegħi” f’“Il-kont tiegħi”. Jieħu madwar żewġ minuti.
device-none-unusable = Bħalissa ma tistax tuża l-apparat tiegħek, għax huwa mblukkat jew ir-reġistrazzjoni tiegħu ma tlestietx. Idħol bil-password tiegħek, imbagħad iftaħ “L-apparati mobbli tiegħi” biex tara x’għandek tagħmel.
device-none-password = Idħol bil-password
device-last-used = L-aħħar użat:
device-never-used = Għadu ma ntużax
device-other-method = Uża mod ieħor

waiting-title = Ikkonferma fuq l-apparat tiegħek
waiting-step-open = Iftaħ l-app Countersign fuq “{ $device }”. It-talba tidher awtomatikament.
waiting-step-match = Iċċekkja liema servizz qed jibgħat it-talba, imbagħad ittajpja dan in-numru fl-app:
waiting-step-check = Iċċekkja fl-app liema servizz qed jibgħat it-talba, u kompli.
waiting-step-pin = Daħħal il-PIN tiegħek fl-app. Din il-paġna tkompli awtomatikament.
waiting-match-label = In-numru li trid tittajpja fl-app
waiting-time-left = Ħin li fadal
waiting-other-method = Uża mod ieħor
waiting-cancel = Ikkanċella
waiting-noscript = Din il-paġna ma tistax tkompli awtomatikament mingħajr JavaScript. Meta tkun ikkonfermajt fl-app, agħżel il-buttuna.
waiting-continue = Ikkonfermajt
waiting-confirmed = Ikkonfermat. Mument…
waiting-none-title = M’hemmx talba fl-app?
waiting-none-lead = Iftaħ l-app fuq “{ $device }” u ara li l-apparat huwa online. Jekk ikun offline, uża kodiċi minflok.
waiting-again = Erġa’ ibgħat it-talba
waiting-code = Uża kodiċi minflok

outcome-again = Erġa’ pprova
outcome-begin-again = Erġa’ ibda
outcome-ends = Dan it-tentattiv intemm. Biex tidħol, erġa’ ibda bil-password tiegħek.
outcome-hour = Għal siegħa, il-password waħedha ma tkunx biżżejjed biex tidħol, ħlief f’browser li diġà użajt ma’ wieħed mill-apparati tiegħek.
outcome-denied = It-talba ġiet irrifjutata fuq l-apparat tiegħek
    .lead = Ħadd ma daħal. Jekk messejt “Irrifjuta” bi żball, erġa’ pprova.
    .change = Ma nbidel xejn. Jekk messejt “Irrifjuta” bi żball, erġa’ pprova.
outcome-reported = It-talba ġiet irrappurtata fuq l-apparat tiegħek
    .lead = Ħadd ma daħal. Jekk it-talba ma kinitx tiegħek, jista’ jkun li xi ħadd ieħor jaf il-password tiegħek: ibdilha kemm jista’ jkun malajr.
outcome-expired = It-talba skadiet
    .lead = It-talba ma tweġbitx fi żmien żewġ minuti, għalhekk ħadd ma daħal. Żomm l-apparat tiegħek fil-qrib u erġa’ pprova.
    .change = It-talba ma tweġbitx fi żmien żewġ minuti, għalhekk ma nbidel xejn. Żomm l-apparat tiegħek fil-qrib u erġa’ pprova.
outcome-cancelled = It-talba ġiet ikkanċellata
    .lead = Ħadd ma daħal. Tista’ terġa’ tibda meta trid.
    .change = Ma nbidel xejn. Tista’ terġa’ tibda meta trid.
outcome-wrong-match = In-numru ttajpjat fl-app ma jaqbilx
    .lead = It-talba ntemmet u ħadd ma daħal. Erġa’ pprova bin-numru l-ġdid.
    .change = It-talba ntemmet u ma nbidel xejn. Erġa’ pprova bin-numru l-ġdid.
outcome-blocked = L-apparat mobbli tiegħek ma jistax jintuża
    .lead = Iddaħħal PIN ħażin ħames darbiet wara xulxin. Idħol b’mod ieħor. Imbagħad tista’ tirrisettja l-PIN taħt “L-apparati mobbli tiegħi”.
    .change = Iddaħħal PIN ħażin ħames darbiet wara xulxin. Ma nbidel xejn. Uża mod ieħor. Imbagħad tista’ tirrisettja l-PIN taħt “L-apparati mobbli tiegħi”.
outcome-locked = L-apparat mobbli tiegħek ma jistax jintuża
    .lead = Instabet kopja ta’ dan l-apparat, għalhekk ġie msakkar għas-sigurtà tiegħek. Idħol b’mod ieħor. Żidu mill-ġdid biex tużah.
    .change = Instabet kopja ta’ dan l-apparat, għalhekk ġie msakkar għas-sigurtà tiegħek. Ma nbidel xejn. Żidu mill-ġdid biex tużah.
outcome-too-many = Diġà hemm tliet talbiet jistennew
    .lead = Wieġeb għat-talbiet jew irrifjutahom fl-app, jew stenna ħames minuti sakemm jiskadu. Imbagħad erġa’ pprova.
outcome-only-known = Għalissa l-apparat tiegħek ma jirċevix talbiet
    .lead = F’din l-aħħar siegħa, diversi talbiet baqgħu mingħajr tweġiba jew ġew irrifjutati. Biex nipproteġuk minn talbiet mhux mixtieqa, jistgħu jibagħtuhom biss browsers li diġà użajt qabel. Uża mod ieħor, jew erġa’ pprova wara siegħa.
outcome-too-many-codes = Wisq kodiċijiet kienu ħżiena
    .lead = Biex il-kont tiegħek jibqa’ sigur, ma jsir l-ebda kodiċi ġdid qabel il-ħin ta’ hawn taħt. Sa dak il-ħin, uża mod ieħor.
outcome-announce = Jew iftaħ “Storja tad-dħul” fl-app, mess “Qed nidħol bħalissa”, u erġa’ pprova hawn.
outcome-not-active = L-apparat mobbli tiegħek ma jistax jintuża bħalissa
    .lead = L-apparat huwa mblukkat jew tneħħa, jew ir-reġistrazzjoni tiegħu ma tlestietx. Uża mod ieħor. Taħt “L-apparati mobbli tiegħi” tara l-istat tiegħu.
    .change = L-apparat huwa mblukkat jew tneħħa, jew ir-reġistrazzjoni tiegħu ma tlestietx. Ma nbidel xejn. Uża mod ieħor. Taħt “L-apparati mobbli tiegħi” tara l-istat tiegħu.

context-this-computer = Dan il-kompjuter
context-service-asks = L-ebda browser: it-talba ġejja mis-servizz innifsu

on-mobile-passwordless = Idħol bl-app fuq dan l-apparat
on-mobile-title = Ikkonferma bl-app fuq dan l-apparat
on-mobile-step-open = Iftaħ l-app bil-buttuna hawn taħt.
on-mobile-step-check = Iċċekkja liema servizz qed jibgħat it-talba u daħħal il-PIN tiegħek.
on-mobile-step-back = L-app terġa’ teħodok lura hawn, u tkun dħalt.
on-mobile-open = Iftaħ l-app
on-mobile-verified = L-app ma tinfetaħx? Minflok uża din il-link
on-mobile-confirmed = Ikkonfermat. L-app teħodok lura f’din il-paġna.
on-mobile-typed-title = L-app qed turi disa’ karattri?
on-mobile-typed-lead = Dan jiġri meta l-app tkun fetħet browser ieħor. Ittajpja l-karattri hawn. L-ittri kbar, l-ispazji u s-singijiet ma jagħmlux differenza.
on-mobile-typed-label = Disa’ karattri mill-app
error-mistyped-return = Karattru wieħed jew aktar ma jaqblux ma’ dawk fl-app. Dan ma jgħoddx bħala tentattiv. Qabbilhom u kkoreġihom.
    .title = Żball fit-tajpjar
error-return-not-yet = Għadek ma kkonfermajtx fl-app. Iftaħ l-app bil-buttuna hawn fuq. Wara turi l-karattri.
    .title = L-ewwel ikkonferma fl-app
error-too-many-passwordless =
    { $count ->
        [one] Minn hawn inbeda dħul ħafna drabi fi ftit ħin. Stenna minuta, jew uża l-indirizz tal-email tiegħek.
        [two] Minn hawn inbeda dħul ħafna drabi fi ftit ħin. Stenna żewġ minuti, jew uża l-indirizz tal-email tiegħek.
        [few] Minn hawn inbeda dħul ħafna drabi fi ftit ħin. Stenna { $count } minuti, jew uża l-indirizz tal-email tiegħek.
        [many] Minn hawn inbeda dħul ħafna drabi fi ftit ħin. Stenna { $count }-il minuta, jew uża l-indirizz tal-email tiegħek.
       *[other] Minn hawn inbeda dħul ħafna drabi fi ftit ħin. Stenna { $count } minuta, jew uża l-indirizz tal-email tiegħek.
    }
    .title = Jekk jogħġbok stenna ftit
error-wrong-return =
    { $count ->
        [one] Qabbel il-karattri ma’ dawk fl-app u kkoreġihom. Fadallek tentattiv wieħed.
        [two] Qabbel il-karattri ma’ dawk fl-app u kkoreġihom. Fadallek żewġ tentattivi.
        [few] Qabbel il-karattri ma’ dawk fl-app u kkoreġihom. Fadallek { $count } tentattivi.
        [many] Qabbel il-karattri ma’ dawk fl-app u kkoreġihom. Fadallek { $count }-il tentattiv.
       *[other] Qabbel il-karattri ma’ dawk fl-app u kkoreġihom. Fadallek { $count } tentattiv.
    }
    .title = Dawn il-karattri mhumiex tajbin

request-link-title = Din it-talba hija għall-app
request-link-lead = Iftaħ din it-talba fl-app Countersign fuq dan l-apparat. Ikkonfermaha biss jekk int stess għadek kemm bdejt tidħol fuq dan l-apparat. Inkella agħlaq din il-paġna.

return-ended-title = Ħadd ma daħal
return-ended-lead = L-app fetħet browser ieħor u mhux dak fejn bdejt, għalhekk dan id-dħul intemm. Tista’ terġa’ tibda f’dan il-browser.
return-ended-again = Erġa’ ibda hawn
return-elsewhere-title = Dan mhuwiex il-browser fejn bdejt
return-elsewhere-lead = Ħadd ma daħal hawn. Erġa’ lura għall-browser fejn bdejt, u ttajpja hemm id-disa’ karattri li turi l-app.
return-typed-only-title = Din il-link m’għadhiex taħdem
return-typed-only-lead = Din il-link infetħet l-ewwel f’browser ieħor. Issa int fil-browser it-tajjeb. Mur fil-paġna fejn bdejt u ttajpja d-disa’ karattri murija fl-app.
return-wrong-title = Il-kodiċi f’din il-link hu ħażin
return-wrong-lead = Ħadd ma daħal u xejn ma nbidel. Erġa’ mess il-buttuna fl-app, jew ittajpja d-disa’ karattri murija fl-app fil-paġna fejn bdejt.
return-gone-title = Din il-link m’għadhiex valida
return-gone-lead = Il-link diġà ntużat, jew skadiet. Ħadd ma daħal biha. Jekk għadek trid tidħol, erġa’ ibda.

outcome-code-used = Il-kodiċi kien ħażin tliet darbiet
    .lead = Ħadd ma daħal. Tista’ terġa’ tibda meta trid.
outcome-return-expired = Dan id-dħul intemm
    .lead = L-app fetħet browser ieħor, il-karattri kienu ħżiena tliet darbiet, jew id-dħul skada. Ħadd ma daħal. Tista’ terġa’ tibda meta trid.

code-title = Ikkonferma b’kodiċi QR
code-lead = Uża l-apparat “{ $device }”. M’hemmx għalfejn ikun online.
code-step-scan = Fl-app, mess “Skennja l-kodiċi QR” u ipponta l-kamera lejn dan il-kodiċi QR.
code-step-pin = Iċċekkja liema servizz qed jibgħat it-talba u daħħal il-PIN tiegħek. L-app turi disa’ ittri u ċifri.
code-step-type = Disa’ ittri u ċifri. L-ittri kbar, l-ispazji u s-singijiet ma jagħmlux differenza.
code-picture = Kodiċi QR biex tiskennjah bl-app Countersign
code-label = Il-kodiċi li turi l-app tiegħek
code-submit = Idħol
code-confirm = Ikkonferma
code-typed-open = Ma tistax tiskennja l-kodiċi QR?
code-typed-hint = Fl-app, mess “Skennja l-kodiċi QR”, imbagħad “Ittajpja kodiċi”, u daħħal dawn it-tnax-il ċifra:
code-time-left = Validu għal
code-new = Uri kodiċi ġdid

error-mistyped-otp = Karattru wieħed jew aktar ma jaqblux ma’ dawk fl-app. Dan ma jgħoddx bħala tentattiv. Qabbilhom u kkoreġihom.
    .title = Żball fit-tajpjar
error-not-this-device-otp =
    { $count ->
        [one] Il-kodiċi ġej minn apparat ieħor, huwa ta’ paġna oħra, jew huwa qadim wisq. Skennja dan il-kodiċi QR fl-app u ttajpja l-kodiċi l-ġdid. Fadallek tentattiv wieħed.
        [two] Il-kodiċi ġej minn apparat ieħor, huwa ta’ paġna oħra, jew huwa qadim wisq. Skennja dan il-kodiċi QR fl-app u ttajpja l-kodiċi l-ġdid. Fadallek żewġ tentattivi.
        [few] Il-kodiċi ġej minn apparat ieħor, huwa ta’ paġna oħra, jew huwa qadim wisq. Skennja dan il-kodiċi QR fl-app u ttajpja l-kodiċi l-ġdid. Fadallek { $count } tentattivi.
        [many] Il-kodiċi ġej minn apparat ieħor, huwa ta’ paġna oħra, jew huwa qadim wisq. Skennja dan il-kodiċi QR fl-app u ttajpja l-kodiċi l-ġdid. Fadallek { $count }-il tentattiv.
       *[other] Il-kodiċi ġej minn apparat ieħor, huwa ta’ paġna oħra, jew huwa qadim wisq. Skennja dan il-kodiċi QR fl-app u ttajpja l-kodiċi l-ġdid. Fadallek { $count } tentattiv.
    }
    .title = Dan il-kodiċi mhuwiex għal din il-paġna
error-wrong-otp-pin =
    { $count ->
        [one] Erġa’ skennja l-kodiċi QR u daħħal il-PIN tiegħek bl-attenzjoni. Jekk jerġa’ jkun ħażin, l-apparat jiġi mblukkat. Imbagħad tista’ tirrisettja l-PIN taħt “L-apparati mobbli tiegħi”.
        [two] Erġa’ skennja l-kodiċi QR u daħħal il-PIN tiegħek bl-attenzjoni. Fadallek żewġ tentattivi. Wara dan, l-apparat jiġi mblukkat.
        [few] Erġa’ skennja l-kodiċi QR u daħħal il-PIN tiegħek bl-attenzjoni. Fadallek { $count } tentattivi. Wara dan, l-apparat jiġi mblukkat.
        [many] Erġa’ skennja l-kodiċi QR u daħħal il-PIN tiegħek bl-attenzjoni. Fadallek { $count }-il tentattiv. Wara dan, l-apparat jiġi mblukkat.
       *[other] Erġa’ skennja l-kodiċi QR u daħħal il-PIN tiegħek bl-attenzjoni. Fadallek { $count } tentattiv. Wara dan, l-apparat jiġi mblukkat.
    }
    .title = PIN ħażin fl-app
error-code-expired = Dan il-kodiċi ilu aktar minn ħames minuti. Skennja l-kodiċi QR il-ġdid hawn taħt u ttajpja l-kodiċi l-ġdid.
    .title = Dan il-kodiċi skada
error-code-used = Kull kodiċi jaħdem darba, u kull kodiċi QR jippermetti tliet tentattivi. Skennja l-kodiċi QR il-ġdid hawn taħt u ttajpja l-kodiċi l-ġdid.
    .title = Dan il-kodiċi diġà ntuża

account-title = Il-kont tiegħi
account-hello = Merħba, { $name }
account-lead = Immaniġġja l-kont tiegħek u l-apparati li jikkonfermaw id-dħul tiegħek.
account-devices = L-apparati mobbli tiegħi
account-devices-state =
    { $count ->
        [0] Għad m’għandekx apparat. Meta jkollok wieħed, password misruqa waħedha ma tkunx biżżejjed biex jinbidlu l-apparati tiegħek.
        [one] Apparat wieħed jista’ jikkonferma d-dħul tiegħek.
        [two] Żewġ apparati jistgħu jikkonfermaw d-dħul tiegħek.
        [few] { $count } apparati jistgħu jikkonfermaw d-dħul tiegħek.
        [many] { $count }-il apparat jistgħu jikkonfermaw d-dħul tiegħek.
       *[other] { $count } apparat jistgħu jikkonfermaw d-dħul tiegħek.
    }
account-devices-unusable = L-ebda apparat tiegħek ma jista’ jikkonferma bħalissa. Ara x’għandek tagħmel.
account-history = Storja tad-dħul
account-history-state = Meta u fejn dħalt, u x’iffirmajt
account-history-open = Uri l-istorja
account-sessions = Sessjonijiet miftuħa
account-sessions-state = Il-browsers li fihom dħalt fil-kont
account-sessions-open = Uri s-sessjonijiet
account-stop = L-apparat intilef jew insteraq?
account-stop-state = Temm kollox f’daqqa: apparati, talbiet u dħul
account-stop-open = Waqqaf kollox
account-mail-language = Il-lingwa tal-emails u tat-talbiet
account-mail-language-save = Issejvja
account-mail-language-saved = Minn issa ’l quddiem l-emails u t-talbiet fuq l-apparati tiegħek ikunu b’din il-lingwa.
account-mail-language-other = L-emails u t-talbiet fuq l-apparati tiegħek huma b’lingwa oħra: { $language }.
account-mail-language-same = Uża l-lingwa ta’ din il-paġna għalihom ukoll
account-devices-manage = Immaniġġja l-apparati mobbli tiegħi
account-devices-first = Żid apparat mobbli

devices-title = L-apparati mobbli tiegħi
devices-lead = Dawn l-apparati jistgħu jikkonfermaw li tassew int.
devices-none = Għad m’għandekx apparat. Żid wieħed, u password misruqa waħedha ma tkunx biżżejjed biex jinbidlu l-apparati tiegħek.
devices-add = Żid apparat mobbli
devices-active = Attiv
devices-pending = Ma tlestietx
devices-blocked = Imblukkat
devices-locked = Imsakkar
devices-blocked-why = Dan l-apparat huwa mblukkat għax iddaħħal PIN ħażin wisq drabi. Irrisettja l-PIN tiegħu biex terġa’ tużah.
devices-suspended-why = L-apparat jew il-browser li bih żdied dan l-apparat ma għadux fdat. Jekk dan l-apparat huwa tiegħek, irrisettja l-PIN tiegħu. Jekk ma tagħrfux, neħħih.
devices-locked-why = Instabet kopja ta’ dan l-apparat, għalhekk ġie msakkar għas-sigurtà tiegħek. Neħħih u erġa’ żidu.
devices-pending-why = Ir-reġistrazzjoni ta’ dan l-apparat ma tlestietx. Neħħih u erġa’ żidu.
devices-added = Miżjud
devices-attested = Hardware ivverifikat:
devices-attested-app = App ivverifikata minn Apple:
devices-attestation-missing = Mhux ivverifikat, għax l-apparat ma ta l-ebda prova:
devices-attestation-refused = Mhux ivverifikat, għax il-prova ma ġietx aċċettata:
devices-last-used = L-aħħar użat
devices-never-used = Għadu ma ntużax
devices-rename = Ibdel l-isem
devices-rename-label = Isem ġdid
devices-rename-save = Issejvja l-isem
devices-reset = Irrisettja l-PIN
devices-remove = Neħħi
devices-remove-title = Tneħħi “{ $device }”?
devices-remove-lead = L-apparat ma jkunx jista’ jikkonferma d-dħul tiegħek aktar, u t-talbiet miftuħa fuqu jiġu kkanċellati. Tirċievi email dwar dan. Biex terġa’ tuża l-apparat, trid iżżidu mill-ġdid.
devices-remove-last = Dan huwa l-uniku apparat tiegħek.
devices-remove-others = Dawn l-apparati żdiedu b’dan l-apparat u se jkunu mblukkati sakemm tirrisettja l-PIN tagħhom: { $devices }
devices-remove-confirm = Neħħi dan l-apparat
devices-remove-keep = Żommu
devices-removed = L-apparat tneħħa. Bgħatnielek email dwar dan.
devices-renamed = L-isem inbidel.
devices-pin-reset = Il-PIN il-ġdid ġie ssettjat.
devices-was-added = L-apparat żdied. Bgħatnielek email dwar dan.
error-device-name = Agħti lill-apparat isem ta’ bejn 1 u 40 karattru.
    .title = L-isem huwa nieqes jew twil wisq
error-device-name-characters = L-isem fih qasma ta’ linja, tab jew karattru inviżibbli. Erġa’ ttajpjah mingħajru.
    .title = L-isem fih karattru li ma jistax jintwera

step-up-title = Ikkonferma li tassew int
step-up-first = L-ewwel erġa’ daħħal il-password tiegħek.
step-up-for-add = Trid iżżid apparat.
step-up-for-remove = Trid tneħħi “{ $device }”.
step-up-for-reset = Trid tissettja PIN ġdid għal “{ $device }”.
step-up-for-rename = Trid tibdel l-isem ta’ “{ $device }”.
step-up-for-email = Trid tibdel l-indirizz tal-email tiegħek għal { $email }.
step-up-for-password = Trid tibdel il-password tiegħek.
step-up-for-report = Trid tirrapporta dħul li ma kienx tiegħek.
step-up-for-sessions = Trid toħroġ mill-browsers l-oħra tiegħek.
step-up-device-title = Ikkonferma b’apparat
step-up-device-lead = Għandek apparat, għalhekk password waħedha mhijiex biżżejjed għal din il-bidla.
step-up-continue = Kompli
step-up-app-pin = Ikkonferma fl-app
step-up-app-qr = B’kodiċi QR (jaħdem offline)
step-up-unusable = L-ebda apparat tiegħek ma jaħdem?
step-up-unusable-lead = Taħt “L-apparati mobbli tiegħi” tista’ tirrisettja l-PIN ta’ apparat permezz ta’ link mibgħuta bl-email.
step-up-lost = Jekk tlift l-apparati kollha tiegħek, agħżel “{ account-stop-open }”, imbagħad erġa’ żid apparat.
step-up-forgotten-known = Jekk wara kollox tiftakar il-password tiegħek, idħol biha u agħżel “{ method-without-app }”.
step-up-forgotten-lost = Jekk tlift kemm il-password kif ukoll l-apparati kollha tiegħek, ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz. Din il-paġna f’dak il-każ ma tistax tgħinek.
sign-in-service = { $name } (Il-kont tiegħi)
service-continue-title = Dħalt
service-continue = Kompli: { $service }
service-signed-in-as = Kont: { $email }
service-sign-out-asked = Is-servizz { $service } qed jitlob li toħroġ mill-kont.
service-sign-out-lead = Se toħroġ mill-kont hawn u f’kull servizz li ftaħt f’dan il-browser.
service-stay = Żomm is-sessjoni miftuħa
signed-out-title = Ħriġt mill-kont
service-return = Lura: { $service }

add-title = Żid apparat mobbli
add-lead = L-ewwel agħżel isem u PIN. Il-PIN jibqa’ fuq din il-paġna u fl-app tiegħek.
add-name = Isem l-apparat
add-name-hint = Agħżel isem li tagħraf, bħal “It-telefon ta’ Marija”.
add-pin = PIN ta’ erba’ ċifri
add-pin-hint = Iddaħħlu fl-app biex tikkonferma d-dħul tiegħek. Tużax il-PIN li jiftaħ it-telefon tiegħek. Evita snin, sekwenzi bħal 1234 u ċifri ripetuti.
add-pin2 = Irrepeti l-PIN
add-show = Uri l-kodiċi QR
add-noscript = Din il-paġna tagħmel il-kodiċi QR hi stess, biex ħadd ieħor ma jara l-PIN tiegħek. Għal dan teħtieġ JavaScript. Ippermetti JavaScript għal dan is-sit, imbagħad erġa’ għabbi l-paġna.
reset-title = PIN ġdid għal “{ $device }”
reset-lead = Agħżel PIN ġdid. Jibqa’ fuq din il-paġna u fl-app tiegħek.

enrol-scan-title = Skennja dan il-kodiċi QR bl-apparat tiegħek
enrol-scan-lead = Iftaħ l-app Countersign. L-ewwel darba mess “Issettja dan l-apparat”, imbagħad “Skennja l-kodiċi”. Jekk diġà tuża l-app, mess “Skennja l-kodiċi QR”. Imbagħad ipponta l-kamera lejn il-kodiċi QR.
enrol-reset-lead = Iftaħ l-app Countersign fuq “{ $device }”, mess “Skennja l-kodiċi QR”, u ipponta l-kamera lejn il-kodiċi QR.
enrol-picture = Kodiċi QR biex tiskennjah bl-app Countersign
enrol-address = Jekk l-app titlob indirizz, dan hu: { $origin }
enrol-other-ways = Fuq l-istess apparat, jew mingħajr kamera
enrol-link-label = Fuq l-istess apparat, iftaħ din il-link fl-app, jew ikkopjaha u waħħalha hemm:
enrol-here = L-app qiegħda fuq dan l-apparat?
enrol-here-lead = Iftaħ l-app hawn. Imbagħad terġa’ lura f’din il-paġna biex tqabbel sitt karattri.
enrol-copy = Ikkopja l-link
enrol-copied = Ikkupjat
enrol-typed-label = Jew ittajpja dan il-kodiċi fl-app, bl-indirizz { $origin }
enrol-waiting = Qed nistennew l-apparat tiegħek…
enrol-claimed = L-apparat tiegħek huwa konness. Daħħal il-PIN tiegħek fl-app.
enrol-step = Pass { $step } minn 4
enrol-pin-title = Daħħal il-PIN tiegħek fl-app
enrol-other-device = L-app qiegħda fuq apparat ieħor?
enrol-none-title = Ma nara l-ebda karattru fl-app
enrol-none-lead = L-ewwel daħħal il-PIN tiegħek fl-app. Il-karattri jidhru wara. Jekk l-app turi xi ħaġa oħra, agħżel “{ enrol-differ }”. Ma jiżdied xejn, u tista’ terġa’ tibda.
enrol-reset-none-lead = L-ewwel daħħal il-PIN tiegħek fl-app. Il-karattri jidhru wara. Jekk l-app turi xi ħaġa oħra, agħżel “{ enrol-differ }”. Imbagħad l-apparat jitneħħa mill-kont tiegħek, u tista’ terġa’ żżidu.
enrol-wrong-pin =
    { $count ->
        [one] Dan mhuwiex il-PIN li għażilt hawn. Fadallek tentattiv wieħed. Wara dan, il-kodiċi ma jibqax validu u terġa’ tibda.
        [two] Dan mhuwiex il-PIN li għażilt hawn. Fadallek żewġ tentattivi. Wara dan, il-kodiċi ma jibqax validu u terġa’ tibda.
        [few] Dan mhuwiex il-PIN li għażilt hawn. Fadallek { $count } tentattivi. Wara dan, il-kodiċi ma jibqax validu u terġa’ tibda.
        [many] Dan mhuwiex il-PIN li għażilt hawn. Fadallek { $count }-il tentattiv. Wara dan, il-kodiċi ma jibqax validu u terġa’ tibda.
       *[other] Dan mhuwiex il-PIN li għażilt hawn. Fadallek { $count } tentattiv. Wara dan, il-kodiċi ma jibqax validu u terġa’ tibda.
    }
enrol-compare-title = Qed tara l-istess fl-app?
enrol-compare-lead = Qabbel is-sitt karattri hawn taħt ma’ dawk fuq l-apparat tiegħek. Jekk huma differenti, l-apparat konness mhuwiex tiegħek.
enrol-match = Il-karattri huma l-istess
enrol-differ = Il-karattri huma differenti
enrol-added-title = L-apparat tiegħek huwa lest
enrol-added-lead = L-apparat tiegħek issa jista’ jikkonferma d-dħul tiegħek. Bgħatnielek email dwar dan.
enrol-reset-done-title = Il-PIN il-ġdid huwa ssettjat
enrol-reset-done-lead = L-apparat jista’ jerġa’ jikkonferma d-dħul tiegħek, bil-PIN il-ġdid tiegħu. Bgħatnielek email dwar dan.
enrol-done = Lest
enrol-dead-title = Dan il-kodiċi skada
enrol-dead-expired = Il-kodiċi ma ntużax fi żmien għaxar minuti. Ma ġie rreġistrat xejn.
enrol-dead-unfinished = Apparat uża l-kodiċi, iżda l-PIN ma ddaħħalx jew il-karattri ma tqabblux fil-ħin. Ma ġie rreġistrat xejn.
enrol-dead-wrong-pin = Iddaħħal PIN ħażin tliet darbiet. Ma ġie rreġistrat xejn.
enrol-dead-contested = Żewġ apparati ppruvaw jużaw l-istess kodiċi, għalhekk it-tnejn ġew irrifjutati. Ma ġie rreġistrat xejn. Tħalli lil ħadd ieħor jara l-kodiċi QR.
enrol-dead-rejected = Għidt li l-karattri huma differenti, għalhekk l-apparat ġie rrifjutat. Jekk ma kienx żball, jista’ jkun li xi ħadd ieħor ħa ritratt tal-kodiċi. Erġa’ ibda fejn ħadd ma jista’ jara l-iskrin tiegħek.
enrol-dead-gone = Il-kodiċi m’għadux validu. Ma ġie rreġistrat xejn.
enrol-reset-dead-expired = Il-kodiċi ma ntużax fi żmien għaxar minuti. Il-PIN ma nbidilx.
enrol-reset-dead-unfinished = Apparat uża l-kodiċi, iżda l-PIN ma ddaħħalx fil-ħin. Il-PIN ma nbidilx.
enrol-reset-dead-wrong-pin = Iddaħħal PIN ħażin tliet darbiet. Il-PIN ma nbidilx.
enrol-reset-dead-rejected = Għidt li l-karattri huma differenti, għalhekk l-apparat tneħħa mill-kont tiegħek. Jekk ma kienx żball, jista’ jkun li xi ħadd ieħor ħa ritratt tal-kodiċi. Erġa’ ibda fejn ħadd ma jista’ jara l-iskrin tiegħek.
enrol-again = Erġa’ ibda
enrol-cancel = Ikkanċella
enrol-time-left = Kodiċi validu għal
enrol-failed = Is-server ma aċċettax il-kodiċi. Iċċekkja l-konnessjoni tiegħek u erġa’ pprova.

pin-four-digits = Daħħal PIN ta’ eżattament erba’ ċifri.
pin-differs = Iż-żewġ PINs mhumiex l-istess. Erġa’ daħħalhom it-tnejn.
pin-same-digits = Erba’ ċifri l-istess huma faċli biex wieħed jaqtagħhom. Agħżel PIN ieħor.
pin-row = Sekwenzi bħal 1234 jew 4321 huma faċli biex wieħed jaqtagħhom. Agħżel PIN ieħor.
pin-pairs = Pari ripetuti jew maqluba, bħal 1212 jew 1221, huma faċli biex wieħed jaqtagħhom. Agħżel PIN ieħor.
pin-year = Sena hija faċli biex wieħed jaqtagħha. Agħżel PIN ieħor.
pin-keypad-line = Ċifri li jiffurmaw linja fuq it-tastiera huma faċli biex wieħed jaqtagħhom. Agħżel PIN ieħor.

recovery-title-pin = Irrisettja l-PIN ta’ “{ $device }”
recovery-title-add = Żid apparat permezz ta’ link mibgħut bl-email
recovery-choose-lead = Password waħedha mhijiex biżżejjed għal dan. Erġa’ daħħalha, imbagħad agħżel kif tikkonferma li tassew int.
recovery-app-first = Apparat ieħor tiegħek jaħdem. L-ewwel idħol bih. Imbagħad ikun jista’ jikkonferma din il-bidla.
recovery-password-label = Password
recovery-by-device = Ikkonferma permezz ta’ “{ $device }”
recovery-by-device-hint = Minnufih
recovery-by-mail = B’link mibgħuta bl-email
recovery-by-mail-hint-now = Fl-indirizz tal-email tiegħek, minnufih
recovery-by-mail-hint-wait =
    { $count ->
        [one] Fl-indirizz tal-email tiegħek, imbagħad stennija ta’ siegħa
        [two] Fl-indirizz tal-email tiegħek, imbagħad stennija ta’ sagħtejn
        [few] Fl-indirizz tal-email tiegħek, imbagħad stennija ta’ { $count } sigħat
        [many] Fl-indirizz tal-email tiegħek, imbagħad stennija ta’ { $count }-il siegħa
       *[other] Fl-indirizz tal-email tiegħek, imbagħad stennija ta’ { $count } siegħa
    }
recovery-sent-title = Ara l-email tiegħek
recovery-sent-lead = Bgħatna link lil { $email }. Iftaħha f’dan il-browser biex tkompli.
recovery-sent-none = L-email ma waslitx wara ftit minuti?
sent-spam = Ħares ukoll fil-folder tal-ispam u ara li l-indirizz huwa tajjeb.
recovery-sent-again = Ibgħat link ġdida
recovery-wait-title = Jekk jogħġbok stenna
recovery-wait-lead = Għas-sigurtà tiegħek, tista’ tkompli biss wara dan il-ħin. Imbagħad erġa’ lura f’din il-paġna, f’dan il-browser. Jekk ma kontx int, uża l-link fl-email biex tikkanċella.
recovery-wait-until = Tista’ tkompli minn
recovery-elsewhere-title = Kont int?
recovery-elsewhere-lead = Jekk tlabt din il-link, iftaħha fil-browser minn fejn tlabtha, waqt li tkun dħalt hemm. Jekk ma tlabthiex, ikkanċellaha hawn.
recovery-elsewhere-password = B’din il-link tagħżel password ġdida. Jekk tlabtha, iftaħha fil-browser minn fejn tlabtha. Jekk ma tlabthiex, ikkanċella hawn. Il-password tiegħek tibqa’ kif inhi.
recovery-take-over = Kont jien: kompli f’dan il-browser
recovery-stop = Ma kontx jien: ikkanċella
recovery-stopped-title = Ikkanċellat
recovery-stopped-lead = Ma nbidel xejn. Jekk ma tlabtx il-link int, xi ħadd ieħor jaf il-password tiegħek: ibdilha issa.
recovery-stopped-password = Il-password tiegħek tibqa’ kif inhi, u l-link ma tibqax taħdem. Biex jitlob link bħal din, xi ħadd jeħtieġ biss l-indirizz tal-email tiegħek.
recovery-over-title = Din il-link m’għadhiex valida
recovery-over-lead = Il-link intużat jew ġiet ikkanċellata, ġiet sostitwita b’waħda aktar ġdida, jew skadiet. Ma nbidel xejn.
recovery-too-late = Din il-link diġà ntużat jew skadiet, għalhekk m’hemm xejn x’tikkanċella. Jekk ma użajthiex int, idħol, iċċekkja l-apparati tiegħek u ibdel il-password tiegħek.
error-other-device-works = Apparat ieħor tiegħek jaħdem. Ikkonferma bih. M’għandekx bżonn link bl-email.
    .title = Uża l-apparat l-ieħor tiegħek
error-too-many-links =
    { $count ->
        [one] Illum diġà ntbagħtu diversi emails b’links. Iċċekkja l-inbox u l-folder tal-ispam, jew erġa’ pprova wara siegħa.
        [two] Illum diġà ntbagħtu diversi emails b’links. Iċċekkja l-inbox u l-folder tal-ispam, jew erġa’ pprova wara sagħtejn.
        [few] Illum diġà ntbagħtu diversi emails b’links. Iċċekkja l-inbox u l-folder tal-ispam, jew erġa’ pprova wara { $count } sigħat.
        [many] Illum diġà ntbagħtu diversi emails b’links. Iċċekkja l-inbox u l-folder tal-ispam, jew erġa’ pprova wara { $count }-il siegħa.
       *[other] Illum diġà ntbagħtu diversi emails b’links. Iċċekkja l-inbox u l-folder tal-ispam, jew erġa’ pprova wara { $count } siegħa.
    }
    .title = Għalissa m’hemmx aktar links

sessions-lead = Dawn huma l-browsers li fihom il-kont tiegħek huwa miftuħ. Jekk ma tagħrafx wieħed minnhom, agħlaq is-sessjoni tiegħu issa u ibdel il-password tiegħek.
sessions-here = Dan il-browser
sessions-end = Agħlaq din is-sessjoni
sessions-end-others = Agħlaq is-sessjonijiet l-oħra kollha
sessions-end-others-lead = Se toħroġ minn kullimkien ħlief minn dan il-browser.
sessions-ended = Is-sessjoni ngħalqet.
sessions-others-ended = Is-sessjonijiet l-oħra kollha ngħalqu.

history-title = Storja tad-dħul
history-lead = X’ġara bil-kont tiegħek fl-aħħar 180 jum, l-aktar riċenti l-ewwel.
history-none = Għad m’hemm xejn. Id-dħul u l-firem jidhru hawn.
history-signed-in = Sar id-dħul
history-signed = Saret il-firma
history-confirmed = Ikkonfermat
history-change-add = Żieda ta’ apparat
history-change-remove = Tneħħija ta’ apparat
history-change-reset = Irrisettjar ta’ PIN
history-change-rename = Bidla fl-isem ta’ apparat
history-change-password = Bidla tal-password
history-change-email = Bidla tal-indirizz tal-email
history-change-report = Rapport dwar dħul
history-change-sessions = Ħruġ mill-browsers l-oħra
history-denied = Irrifjutat
history-expired = Ma twieġibx fil-ħin
history-cancelled = Ikkanċellat
history-failed = Ma rnexxiex
# Entries about a device, which is named. “Blocked” and “locked” as in the status of a device.
history-pin-reset = PIN ġdid għal “{ $device }”
history-unblocked = Tneħħa l-imblukkar ta’ “{ $device }” b’PIN ġdid
history-moved = L-app fuq “{ $device }” ġiet ittrasferita għal apparat ieħor
history-blocked = “{ $device }” ġie mblukkat
history-locked = “{ $device }” ġie msakkar
history-by-password = Bil-password biss
history-by-app = Bl-app
history-by-code = B’kodiċi mill-app
history-on-mobile = Bl-app fuq l-istess apparat
history-not-me = Ma kontx jien
history-reported = Irrappurtat
history-report-title = Ma kontx int?
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Ir-rapport ma jwaqqafx din it-tranżazzjoni. Ċempel lil “{ $service }” issa: is-servizz biss jista’ jwaqqafha.
history-report-lead = Jekk tirrapportah, kull min daħal minn dak il-browser jinħareġ. Tirċievi email dwar dan. Wara, ibdel il-password tiegħek.
history-report-here = Huwa l-browser li qed tuża issa: toħroġ minn hawn ukoll.
history-report-confirm = Irrapporta
history-report-keep = Le, kont jien
history-was-reported = Ir-rapport tiegħek wasal, u d-dħul minn dak il-browser intemm. Bgħatnielek email dwar dan.
history-older = Uri l-entrati eqdem
history-newest = Lura għall-entrati l-aktar riċenti

stop-title = Waqqaf kollox
stop-lead = Uża dan jekk intilef apparat, jew jekk xi ħadd ieħor jista’ jkun daħal f’ismek. Dan isir minnufih u ma jistax jitreġġa’ lura:
stop-devices = L-apparati kollha tiegħek jitneħħew. L-ebda wieħed minnhom ma jkun jista’ jikkonferma d-dħul tiegħek.
stop-requests = It-talbiet miftuħa u d-dħul li jkun għaddej jiġu kkanċellati.
stop-sessions = Toħroġ minn kullimkien, anke minn hawn.
stop-mail = Tirċievi email dwar dan.
stop-account = Il-kont tiegħek jibqa’. Tkun tista’ terġa’ tużah hekk kif iżżid apparat.
stop-back-title = Kif terġa’ tibda
stop-back =
    { $count ->
        [0] Idħol bil-password tiegħek u erġa’ żid apparat. Ikollok bżonn ukoll link mibgħuta bl-email.
        [one] Idħol bil-password tiegħek u erġa’ żid apparat. Ikollok bżonn ukoll link mibgħuta bl-email, u jkollok tistenna siegħa.
        [two] Idħol bil-password tiegħek u erġa’ żid apparat. Ikollok bżonn ukoll link mibgħuta bl-email, u jkollok tistenna sagħtejn.
        [few] Idħol bil-password tiegħek u erġa’ żid apparat. Ikollok bżonn ukoll link mibgħuta bl-email, u jkollok tistenna { $count } sigħat.
        [many] Idħol bil-password tiegħek u erġa’ żid apparat. Ikollok bżonn ukoll link mibgħuta bl-email, u jkollok tistenna { $count }-il siegħa.
       *[other] Idħol bil-password tiegħek u erġa’ żid apparat. Ikollok bżonn ukoll link mibgħuta bl-email, u jkollok tistenna { $count } siegħa.
    }
stop-confirm = Waqqaf kollox issa
stop-keep = Le, mur lura
stop-nothing = M’hemm xejn x’twaqqaf: il-kont tiegħek m’għandux apparati. Bidla li talab xi ħadd tista’ tiġi kkanċellata bil-link fl-email tagħna dwarha.
stop-done-title = Kollox twaqqaf
stop-done-lead = L-apparati tiegħek tneħħew u ħriġt minn kullimkien. Bgħatnielek email dwar dan.
stop-done-sign-in = Mur għad-dħul

outbox-title = Kaxxa tal-ħruġ tad-demo
outbox-lead = L-emails li din id-demo kienet tibgħat, mill-aktar ġdida għall-eqdem.
outbox-none = Għad m’hemmx emails.

error-page-home = Mur fil-paġna ewlenija
error-page-not-found = M’hemm xejn f’dan l-indirizz. Jista’ jkun li parti minnu hija nieqsa.
    .title = Din il-paġna ma teżistix
error-page-forged = Din il-formola ma nfetħitx minn dan is-sit, jew m’għadhiex aġġornata. Ma nbidel xejn. Mur lura, erġa’ għabbi l-paġna u erġa’ pprova.
    .title = Din il-formola ma ġietx aċċettata
error-page-other-host = Dan mhuwiex l-indirizz ta’ dan is-server. Ma sar xejn. Uża l-indirizz li ngħatajt.
    .title = Dan mhuwiex l-indirizz it-tajjeb
error-page-malformed = Xi ħaġa fil-formola kienet nieqsa jew ma setgħetx tinqara. Ma nbidel xejn. Mur lura u erġa’ pprova.
    .title = Din il-formola ma tistax tinqara
error-page-service-over = Dan id-dħul dam wisq, diġà tlesta, jew infetaħ f’browser ieħor. Ma nbidel xejn. Mur lura għas-servizz u idħol minn hemm.
    .title = Dan id-dħul intemm
error-page-service-request = Is-servizz bagħat talba li dan is-server ma jaċċettax. Ma sar xejn. Ikkuntattja l-għajnuna tas-servizz.
    .title = Ma tistax tidħol f’dan is-servizz
error-page-unknown-service = Applikazzjoni fl-indirizz ta’ hawn taħt talbet li ddaħħlek, iżda dan l-indirizz mhuwiex irreġistrat hawn. Ma sar xejn. Ikkuntattja l-għajnuna tas-servizz.
    .title = Dan is-servizz mhuwiex irreġistrat hawn
error-page-busy = Bħalissa qed jidħlu ħafna nies. Ma ntilef xejn. Stenna ftit sekondi u erġa’ pprova.
    .title = Mument, jekk jogħġbok
error-page-too-often = Il-browser jew in-netwerk tiegħek bagħat ħafna talbiet f’ħin qasir. Ma ntilef xejn. Stenna ftit minuti u erġa’ pprova.
    .title = Stenna ftit minuti, jekk jogħġbok
error-page-fault = Hemm problema min-naħa tagħna. Ma nbidel xejn. Erġa’ pprova wara ftit minuti.
    .title = Dan ma ħadimx

link-open = Iftaħ fl-app
link-open-lead = Iftaħ l-app hawn. Il-paġna li wrietek il-kodiċi tkompli awtomatikament.
link-title = Din il-link hija għall-app
link-lead = Ikkopja l-indirizz sħiħ ta’ din il-paġna. Fuq l-apparat li trid tirreġistra, iftaħ l-app Countersign, mess “Ittajpja kodiċi” u waħħal l-indirizz. Il-link taħdem darba biss, għal għaxar minuti. Għadu ma ġie rreġistrat xejn.

amount-with-currency = { $currency }{ "\u00A0" }{ $amount }
signature-online = Iffirma bl-app
signature-code = Iffirma b’kodiċi QR (jaħdem offline)
signature-device-title = B’liema apparat trid tiffirma?
signature-device-none-title = Biex tiffirma trid apparat
signature-device-none-lead = L-ewwel żid apparat mal-kont tiegħek. Jieħu madwar żewġ minuti. Imbagħad erġa’ lura hawn.
signature-submit = Iffirma
signature-content = X’qed tiffirma
signature-step-type = Iċċekkja liema servizz qed jibgħat it-talba, ittajpja l-istess valuri fl-app, u daħħal il-PIN tiegħek. L-app turi disa’ ittri u ċifri.
signature-nothing-signed = Ma ġie ffirmat xejn, u ma jsir xejn. Tista’ terġa’ tibda meta trid.
error-not-this-transaction-otp =
    { $count ->
        [one] Qabbel kull valur li ttajpjajt fl-app ma’ din il-paġna. Imbagħad erġa’ skennja l-kodiċi QR u agħmel kodiċi ġdid. Fadallek tentattiv wieħed.
        [two] Qabbel kull valur li ttajpjajt fl-app ma’ din il-paġna. Imbagħad erġa’ skennja l-kodiċi QR u agħmel kodiċi ġdid. Fadallek żewġ tentattivi.
        [few] Qabbel kull valur li ttajpjajt fl-app ma’ din il-paġna. Imbagħad erġa’ skennja l-kodiċi QR u agħmel kodiċi ġdid. Fadallek { $count } tentattivi.
        [many] Qabbel kull valur li ttajpjajt fl-app ma’ din il-paġna. Imbagħad erġa’ skennja l-kodiċi QR u agħmel kodiċi ġdid. Fadallek { $count }-il tentattiv.
       *[other] Qabbel kull valur li ttajpjajt fl-app ma’ din il-paġna. Imbagħad erġa’ skennja l-kodiċi QR u agħmel kodiċi ġdid. Fadallek { $count } tentattiv.
    }
    .title = Il-kodiċi ma jaqbilx mat-tranżazzjoni

## Creating an account

new-account-title = Oħloq kont
new-account-lead = Nibagħtulek email b’link. Wara dan, tagħżel il-password tiegħek.
new-account-first-name = Isem
new-account-last-name = Kunjom
new-account-name-wrong = Daħħal l-isem b’ittri ta’ kwalunkwe alfabett, mhux aktar minn { $count } karattru.
new-account-empty = Din il-kaxxa hija vojta. Imlieha.
new-account-email-repeat = Irrepeti l-indirizz tal-email
new-account-email-differs = Daħħal l-istess indirizz tal-email darbtejn.
new-account-check = Ittajpja s-sitt ċifri li tara fl-istampa
new-account-check-picture = Stampa ta’ sitt ċifri
new-account-check-listen = Isma’ ċ-ċifri
new-account-check-new = Uri ċifri oħra
new-account-check-wrong = Iċ-ċifri ma jaqblux, jew il-ħin tagħhom skada. Ittajpja ċ-ċifri li tara issa.
new-account-privacy = Naċċetta d-dikjarazzjoni dwar il-privatezza
new-account-privacy-read = Aqra d-dikjarazzjoni dwar il-privatezza (tinfetaħ f’tieqa ġdida)
new-account-privacy-missing = Kont jista’ jinħoloq biss jekk taċċetta d-dikjarazzjoni dwar il-privatezza.
new-account-sent-lead = Bgħatna email lil { $email }. Iftaħ il-link li fiha fi żmien 24 siegħa.
new-account-password-title = Agħżel il-password tiegħek
new-account-password-lead = L-indirizz tal-email tiegħek huwa kkonfermat. Il-kont tiegħek jinħoloq meta tkun għażilt password.
new-account-password-repeat = Irrepeti l-password
new-account-expired-title = Din il-link skadiet
new-account-expired-lead = Link tibqa’ valida għal 24 siegħa. Nistgħu nibagħtu waħda ġdida lil { $email }.
new-account-expired-send = Ibgħat link ġdida
new-account-over-lead = Jista’ jkun li diġà għandek kont: f’dak il-każ, idħol. Inkella, erġa’ ibda.
new-account-done = Il-kont tiegħek inħoloq, u inti dħalt fih.

## Name and email address

details-title = Isem u indirizz tal-email
details-save = Issejvja l-isem
details-saved = Ismek inbidel. Bgħatnielek email dwar dan.
details-new-email = Indirizz tal-email ġdid
details-email-lead = Nibagħtu link lill-indirizz il-ġdid. L-indirizz tiegħek jinbidel biss meta tkun ftaħt il-link u kkonfermajt il-bidla.
details-email-same = Dan diġà huwa l-indirizz tal-email tal-kont tiegħek.
details-link-sign-in = L-ewwel idħol. Imbagħad erġa’ iftaħ il-link fl-email tagħna f’dan il-browser.
details-change-email = Ibdel l-indirizz tal-email
details-confirm-lead = Minn issa ’l quddiem tidħol b’{ $email }, u l-emails tiegħek jintbagħtu hemm. Toħroġ mill-browsers l-oħra kollha.
details-email-saved = L-indirizz tal-email tiegħek inbidel.
email-reversal-title = Erġa’ daħħal l-indirizz tal-email preċedenti
email-reversal-lead = Il-kont tiegħek jerġa’ juża { $email }. L-apparati kollha jitneħħew, is-sessjonijiet kollha tiegħek jingħalqu, u l-password ma tibqax tgħodd. Imbagħad tagħżel password ġdida bl-email.
email-reversal-done-title = L-indirizz tal-email preċedenti tiegħek reġa’ ddaħħal
email-reversal-done-lead = Issa agħżel password ġdida. Se nibagħtu link fl-indirizz tal-email tiegħek.
details-open = Ibdel l-isem jew l-indirizz tal-email

### Help desk

help-desk-title = Servizz tal-għajnuna
help-desk-lead = Daħħal l-indirizz tal-email eżatt tal-persuna li qed titlob l-għajnuna. Kull tfittxija tiġi rreġistrata mal-kont tiegħek.
help-desk-find = Sib il-kont
help-desk-unknown = L-ebda kont m’għandu dan l-indirizz tal-email.
help-desk-looks = Ħarist lejn wisq kontijiet f’siegħa waħda. Erġa’ pprova aktar tard.
help-desk-agents = Dan huwa l-kont tiegħek, jew il-kont ta’ persuna oħra fis-servizz tal-għajnuna. Ma tista’ tibdel xejn hawn.
help-desk-changed = Il-kont inbidel sadanittant, jew il-konferma waslet tard wisq. Erġa’ ħares lejn il-kont.
help-desk-stopped = Is-sid tilef jew waqqaf l-apparati kollha. Tista’ biss tibda rkupru.
help-desk-disabled = Dan il-kont huwa diżattivat. Ma tista’ tibdel xejn hawn.
help-desk-device-works = Apparat ieħor ta’ dan il-kont jaħdem. Jekk intilef, l-ewwel neħħih.
help-desk-too-many = Intbagħtu wisq emails b’links lil din il-persuna. Erġa’ pprova għada.
help-desk-waiting = Is-sid irid jistenna qabel jidħol bil-password, wara tentattivi ħżiena jew rapport.
help-desk-nothing-done = Ma nbidel xejn
help-desk-done = Lest. Is-sid jirċievi email dwar dan.
help-desk-sessions = Sessjonijiet miftuħa: { $number }
help-desk-devices = Apparati
help-desk-no-devices = Dan il-kont m’għandux apparati.
help-desk-unlock = Neħħi l-imblukkar tad-dħul
help-desk-remove = Neħħi l-apparat
help-desk-sessions-end = Temm is-sessjonijiet kollha
help-desk-reset = Ibda rrisettjar tal-PIN
help-desk-recover = Ibda rkupru
help-desk-unlock-about = Is-sid jista’ jerġa’ jdaħħal il-password u jitlob links minnufih. L-apparati mblukkati jibqgħu mblukkati.
help-desk-remove-about = L-apparat ma jistax jikkonferma aktar dħul, u s-sessjonijiet kollha li fetaħ jintemmu. Dan ma jistax jitreġġa’ lura.
help-desk-remove-last = Dan huwa l-uniku apparat ta’ dan il-kont. Mingħajru, is-sid jeħtieġ irkupru biex jerġa’ jidħol.
help-desk-recover-about = Is-sid jirċievi email b’link li inti ma tarahx. Għas-sigurtà, is-sid jaf ikollu jistenna.
help-desk-told = Is-sid jirċievi email dwar dan, u jiġi rreġistrat mal-kont tiegħek.
help-desk-confirm = Ikkonferma bl-apparat tiegħek
help-desk-back = Lura għall-kont
help-desk-service = { $name } (għajnuna)
help-desk-line-act = Azzjoni
help-desk-line-account = Kont
help-desk-line-device = Apparat
help-desk-app = Is-servizz tal-għajnuna jinfetaħ għal siegħa wara li tidħol bl-app. Idħol issa bl-app.
help-desk-card = Għin lil nies oħra bil-kontijiet tagħhom
help-desk-open = Iftaħ is-servizz tal-għajnuna
