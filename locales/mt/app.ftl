### Malti: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign qed jinfetaħ…

common-back = Lura
common-cancel = Ikkanċella
common-close = Agħlaq
common-copy = Ikkopja
common-copied = Ikkupjat
common-try-again = Erġa’ pprova
common-wait =
    { $seconds ->
        [one] Tista’ terġa’ tipprova wara sekonda.
        [two] Tista’ terġa’ tipprova wara żewġ sekondi.
        [few] Tista’ terġa’ tipprova wara { $seconds } sekondi.
        [many] Tista’ terġa’ tipprova wara { $seconds }-il sekonda.
       *[other] Tista’ terġa’ tipprova wara { $seconds } sekonda.
    }

still-title = Għadek hawn?
still-lead = L-app dalwaqt taħbi l-kontenut tagħha, biex ħadd ieħor ma jaqrah. Miss l-iskrin jew agħfas tast biex iżżommha miftuħa.
still-stay = Żommha miftuħa

privacy-screen-title = Il-kontenut moħbi
privacy-screen-lead = L-app ma ntużatx għal xi ħin, għalhekk il-kontenut tagħha huwa moħbi.
privacy-screen-open = Kompli

notice-title = Tidħol fis-servizz { $service }?
notice-change-title = Tippermetti bidla fil-kont tiegħek?
notice-body = Hemm talba tistenna għal { $account }. Iftaħ l-app biex tara minn fejn ġejja.

account-at = { $account } fuq { $server }
success-device-ready-title = Dan l-apparat lest
success-device-ready = Minn issa ’l quddiem tista’ tikkonferma d-dħul tiegħek hawn.
success-pin-set-title = Il-PIN il-ġdid tiegħek hu ssettjat
success-pin-set = Minn issa ’l quddiem uża l-PIN il-ġdid tiegħek.
success-account-removed-title = Imneħħi minn dan l-apparat
success-account-removed = Il-kont tiegħek għadu jeżisti. Biex terġa’ tużah hawn, irreġistra dan l-apparat mill-ġdid.

context-place = Post
context-browser = Browser
context-network = Netwerk
context-account = Kont
context-asked = Ħin tat-talba
context-page = Sit web

time-left = Ħin li fadal
time-left-spoken =
    { $seconds ->
        [one] Fadal sekonda waħda
        [two] Fadal żewġ sekondi
        [few] Fadal { $seconds } sekondi
        [many] Fadal { $seconds }-il sekonda
       *[other] Fadal { $seconds } sekonda
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] Fadal minuta waħda
        [two] Fadal żewġ minuti
        [few] Fadal { $minutes } minuti
        [many] Fadal { $minutes }-il minuta
       *[other] Fadal { $minutes } minuta
    }
time-up = Il-ħin skada
time-just-now = issa stess
time-seconds-ago =
    { $count ->
        [one] sekonda ilu
        [two] żewġ sekondi ilu
        [few] { $count } sekondi ilu
        [many] { $count }-il sekonda ilu
       *[other] { $count } sekonda ilu
    }
time-minutes-ago =
    { $count ->
        [one] minuta ilu
        [two] żewġ minuti ilu
        [few] { $count } minuti ilu
        [many] { $count }-il minuta ilu
       *[other] { $count } minuta ilu
    }
time-hours-ago =
    { $count ->
        [one] siegħa ilu
        [two] sagħtejn ilu
        [few] { $count } sigħat ilu
        [many] { $count }-il siegħa ilu
       *[other] { $count } siegħa ilu
    }
time-days-ago =
    { $count ->
        [one] jum ilu
        [two] jumejn ilu
        [few] { $count } ijiem ilu
        [many] { $count }-il jum ilu
       *[other] { $count } jum ilu
    }
time-today = Illum
time-yesterday = Ilbieraħ

welcome-title = Ikkonferma li tassew int
welcome-lead = Meta tidħol fuq skrin ieħor, din l-app titolbok tikkonferma li tassew int.
welcome-initialise = Issettja dan l-apparat
welcome-new-phone = Ittrasferixxi minn telefon qadim
welcome-what = X’inhu dan?
# The label in quotes is the link at the foot of every page.
welcome-help = Għandek bżonn l-għajnuna? Agħżel “Għajnuna” fuq il-paġna tad-dħul tiegħek.
welcome-what-title = X’jagħmel Countersign
welcome-what-1 = Tidħol fuq kompjuter jew tablet, bħas-soltu.
welcome-what-2 = Din l-app turik liema servizz qed jibgħat it-talba, minn fejn u meta.
welcome-what-3 = Iddaħħal il-PIN tiegħek hawn. Imbagħad biss tkun dħalt. Mingħajrek ħadd ma jista’ jidħol.
welcome-what-private = L-app ma tafx il-password tiegħek u qatt ma tibgħat il-PIN tiegħek.
welcome-phone-title = Meta taqleb għal telefon ġdid
welcome-move-lead = Żomm iż-żewġ telefons ħdejk. Jieħu madwar żewġ minuti u m’għandekx bżonn kompjuter.
welcome-move-1 = Fuq it-telefon il-qadim, iftaħ Countersign u mess il-kont tiegħek fuq nett.
welcome-move-2 = Mess il-kont fil-lista, imbagħad “Ittrasferixxi għal telefon ieħor”.
welcome-move-3 = Fuq dan it-telefon, mess il-buttuna t’hawn taħt u ipponta l-kamera lejn it-telefon il-qadim.
welcome-move-lost-title = It-telefon il-qadim intilef jew inkiser?
welcome-move-lost = Fuq kompjuter, iftaħ il-paġna tad-dħul tiegħek u agħżel “Tlift l-apparat tiegħi”. Wara, żid dan it-telefown bħala apparat ġdid.

where-title = Mur fuq l-iskrin l-ieħor tiegħek
where-already = Diġà qed tara kodiċi QR fuq l-iskrin l-ieħor tiegħek? Mess “Skennja l-kodiċi”.
where-lead = Jekk le, fuq il-kompjuter jew it-tablet minn fejn tidħol:
where-step-1 = Idħol u iftaħ “Il-kont tiegħi”.
where-step-1-address = Iftaħ dan l-indirizz, idħol u iftaħ “Il-kont tiegħi”.
where-step-2 = Agħżel “Żid apparat mobbli”. Jekk diġà għandek apparat, l-ewwel agħżel “Immaniġġja l-apparati mobbli tiegħi”.
where-step-3 = Agħżel PIN hemmhekk. Il-paġna mbagħad turi kodiċi QR (kodiċi kwadru).
where-scan = Skennja l-kodiċi
where-same-device = Qed nuża l-istess apparat
where-same-title = Kollox fuq apparat wieħed
where-here-lead = Il-kamera ma tistax tiskennja kodiċi fuq l-iskrin tagħha stess, għalhekk il-paġna tgħaddi l-kodiċi direttament lil din l-app.
where-same-1 = Iftaħ “Il-kont tiegħi” fil-browser ta’ dan l-apparat.
where-here-2 = Żid apparat mobbli hemm u agħżel PIN. Imbagħad agħżel “Iftaħ fl-app”.
where-here-3 = Din l-app tinfetaħ u tistaqsik jekk tridx tirreġistra dan l-apparat. Jekk ma tinfetaħx, ikkopja l-link mill-paġna u waħħalha hawn.
where-same-paste = Waħħal il-link

scan-title = Skennja l-kodiċi
scan-lead = Ipponta l-kamera lejn il-kodiċi QR fuq il-paġna biex joqgħod ġewwa l-gwarniċ.
scan-starting = Il-kamera qed tinxtegħel…
scan-refused-title = L-app ma tistax tuża l-kamera
scan-refused = L-app tuża l-kamera biss biex taqra l-kodiċi QR u ma żżomm l-ebda stampa. Tista’ tagħtiha permess fis-settings ta’ dan l-apparat, jew tuża għażla oħra minn dawk ta’ hawn taħt.
scan-absent-title = Ma nstabet l-ebda kamera
scan-absent = Daħħal il-kodiċi b’mod ieħor: agħżel jew itfa’ stampa tiegħu, jew waħħal il-link tiegħu hawn taħt.
scan-busy = Il-kodiċi qed jinqara…
scan-old-title = Skennja t-telefon il-qadim tiegħek
scan-old-lead = Fuq it-telefon il-qadim, iftaħ il-kont f’Countersign u mess “Ittrasferixxi għal telefon ieħor”. Imbagħad ipponta l-kamera ta’ dan it-telefon lejn il-kodiċi.
scan-torch = Dawl
scan-picture = Minn stampa
scan-type-title = Ittajpja kodiċi
scan-type-hint = Il-link jew il-kodiċi muri fuq l-iskrin l-ieħor
scan-paste = Waħħal
scan-paste-by-hand = L-app ma tistax taqra l-clipboard hawn. Żomm subgħajk fuq il-kaxxa, imbagħad agħżel “Waħħal”.
scan-address-label = Indirizz ta’ dik il-paġna
scan-address-hint = Għandek bżonn l-indirizz biss għal kodiċi twil bl-ittri.
scan-link-submit = Kompli
scan-drop = Itfa’ l-istampa hawn

register-title = Tirreġistra dan l-apparat?
register-lead = Dan l-apparat se jikkonferma d-dħul f’dan l-indirizz:
register-check = Dan huwa l-indirizz li jidher fuq l-iskrin l-ieħor tiegħek? Jekk le, ikkanċella.
register-stored-title = X’jinżamm fuq dan l-apparat
register-stored-1 = L-isem tas-server u l-kont tiegħek, parzjalment moħbi
register-stored-2 = Ċavetta sigrieta, li ma tistax tintuża mingħajr il-PIN tiegħek
register-stored-3 = Il-PIN u l-password tiegħek ma jinżammux
register-accept = Irreġistra
register-busy = Qed ssir il-konnessjoni…
new-pin-title = Tuża l-PIN il-ġdid?
new-pin-lead = Dan l-apparat se juża l-PIN li għażilt f’dan l-indirizz:
new-pin-note = Ma jinbidel xejn iktar. Minn hemm ’il quddiem jaħdem biss il-PIN il-ġdid.
new-pin-accept = Kompli

pin-title = Daħħal il-PIN tiegħek
pin-title-enrol = Daħħal il-PIN li għażilt
pin-enrol = Dan l-apparat huwa konness mal-kont { $account } fuq { $server }. Biex tlesti r-reġistrazzjoni, daħħal il-PIN tiegħek.
pin-reset = Dan l-apparat huwa konness mal-kont { $account } fuq { $server }. Biex tlesti, daħħal il-PIN il-ġdid tiegħek.
pin-approve = Biex tidħol fis-servizz { $service }
pin-answer = Biex tikseb kodiċi għal { $service }
pin-answer-digits = Biex tikseb kodiċi għal { $server }
pin-sign = Biex tiffirma għas-servizz { $service }
pin-answer-sign = Biex tikseb kodiċi tal-firma għal { $service }
pin-answer-sign-digits = Biex tikseb kodiċi tal-firma għal { $server }
pin-change-old = Daħħal il-PIN attwali tiegħek
pin-change-new = Agħżel PIN ġdid
pin-change-repeat = Erġa’ daħħal il-PIN il-ġdid
pin-change-hint = Evita snin, sekwenzi bħal 1234 u ċifri ripetuti.
pin-turn-on-fingerprint = Biex tixgħel ir-rikonoxximent tal-marka tas-swaba’ għal { $account } fuq { $server }
pin-turn-on-face = Biex tixgħel ir-rikonoxximent tal-wiċċ għal { $account } fuq { $server }
pin-turn-on-either = Biex tixgħel ir-rikonoxximent tal-marka tas-swaba’ jew tal-wiċċ għal { $account } fuq { $server }
pin-move = Biex tittrasferixxi lil { $account } fuq { $server } għal telefon ieħor
pin-match = Numru mill-paġna:
pin-dots =
    { $filled ->
        [0] Ma ddaħħlet l-ebda ċifra
        [one] Iddaħħlet ċifra waħda minn 4
        [two] Iddaħħlu żewġ ċifri minn 4
        [few] Iddaħħlu { $filled } ċifri minn 4
        [many] Iddaħħlu { $filled }-il ċifra minn 4
       *[other] Iddaħħlu { $filled } ċifra minn 4
    }
pin-busy = Qed jiġi ċċekkjat…
pin-attempts =
    { $count ->
        [0] Ma fadal l-ebda tentattiv.
        [1] Dan huwa l-aħħar tentattiv tiegħek. Jekk il-PIN jerġa’ jkun ħażin, dan l-apparat jiġi mblukkat.
       *[other] Tentattivi li fadal: { $count }. Wara dan, l-apparat jiġi mblukkat.
    }
pin-attempts-enrol =
    { $count ->
        [0] Ma fadal l-ebda tentattiv.
        [1] Dan huwa l-aħħar tentattiv tiegħek. Jekk il-PIN jerġa’ jkun ħażin, ikollok terġa’ tibda fuq il-paġna.
       *[other] Tentattivi li fadal: { $count }. Wara dan, ikollok terġa’ tibda fuq il-paġna.
    }
pin-attempts-change =
    { $count ->
        [0] Ma fadal l-ebda tentattiv.
        [1] Dan huwa l-aħħar tentattiv tiegħek. Jekk il-PIN jerġa’ jkun ħażin, ma jinbidilx u dan l-apparat jiġi mblukkat.
       *[other] Tentattivi li fadal: { $count }. Wara dan, l-apparat jiġi mblukkat.
    }
pin-attempts-move =
    { $count ->
        [0] Ma fadal l-ebda tentattiv.
        [1] Dan huwa l-aħħar tentattiv tiegħek. Jekk il-PIN jerġa’ jkun ħażin, ma jiġi ttrasferit xejn u dan l-apparat jiġi mblukkat.
       *[other] Tentattivi li fadal: { $count }. Wara dan, l-apparat jiġi mblukkat.
    }
# Below “this device will be blocked”.
pin-attempts-meaning = Dan jolqot biss lil Countersign. L-apparat innifsu jibqa’ jaħdem.
pin-keypad = Tastiera
pin-key-delete = Ħassar l-aħħar ċifra
pin-forgotten = Insejt il-PIN?
pin-forgotten-title = Insejt il-PIN tiegħek?
pin-forgotten-lead = Ħadd ma jista’ jsib il-PIN tiegħek, iżda tista’ tagħżel wieħed ġdid. Dan l-apparat jibqa’ rreġistrat.
pin-forgotten-1 = Idħol fuq skrin ieħor. Jekk m’għandekx apparat ieħor, agħżel “Mingħajr l-app”.
pin-forgotten-2 = Agħżel “Irrisettja l-PIN” ħdejn dan l-apparat. Jekk ma tarahx, l-ewwel agħżel “Immaniġġja l-apparati mobbli tiegħi”.
pin-forgotten-3 = Agħżel PIN ġdid u skennja l-kodiċi QR muri fuq il-paġna.
pin-forgotten-without = Biex tidħol issa mingħajr il-PIN tiegħek, agħżel metodu ieħor fuq il-paġna minn fejn qed tidħol.
pin-forgotten-enrol = Għadek kemm għażilt dan il-PIN fuq il-paġna li turi l-kodiċi. Jekk ma tiftakrux, mur lura hemm u erġa’ ibda: għadu ma ġie rreġistrat xejn.
pin-forgotten-moving = Jekk il-kodiċi jidher fuq it-telefon il-qadim tiegħek, uża l-PIN tat-telefon il-qadim.

biometric-fingerprint = Marka tas-swaba’
biometric-face = Wiċċ
biometric-either = Marka tas-swaba’ jew wiċċ
biometric-use-fingerprint = Uża l-marka tas-swaba’
biometric-use-face = Uża r-rikonoxximent tal-wiċċ
biometric-use-either = Uża l-marka tas-swaba’ jew wiċċek

offer-notify-title = Trid tirċievi notifika meta tasal talba?
offer-notify = L-app tkun tista’ tgħarrfek anke meta tkun magħluqa.
offer-notify-late = Meta tkun magħluqa, l-app tiċċekkja għal talbiet biss kultant, u kull talba hija valida għal ftit minuti biss. Meta paġna titolbok tikkonferma, iftaħ l-app int stess.
offer-notify-later = Tista’ tibdel din l-għażla meta trid fis-settings.
offer-not-now = Mhux issa
offer-fingerprint-title = Tuża l-marka tas-swaba’?
offer-fingerprint = Imbagħad tista’ tapprova billi tmiss b’sebgħek.
offer-face-title = Tuża r-rikonoxximent tal-wiċċ?
offer-face = Imbagħad tista’ tapprova billi tħares lejn dan l-apparat.
offer-either-title = Tuża l-marka tas-swaba’ jew wiċċek?
offer-either = Imbagħad tista’ tapprova billi tmiss jew tħares.
offer-pin-always = Il-PIN tiegħek dejjem jibqa’ jaħdem ukoll. Tista’ tibdel din l-għażla meta trid taħt il-kont tiegħek.
offer-yes = Iva
offer-skip = Aqbeż

no-lock-title = Dan l-apparat m’għandux qfil tal-iskrin
no-lock-lead = Kull min jaqbad dan l-apparat f’idejh jista’ jiftħu. Biex il-kont tiegħek jibqa’ sigur, l-app taħdem biss fuq apparati bi qfil tal-iskrin: PIN, disinn jew password tal-apparat, jew marka tas-swaba’ jew wiċċ.
no-lock-todo = Issettja qfil tal-iskrin fis-settings ta’ dan l-apparat, imbagħad erġa’ lura hawn.
no-lock-todo-here = Iftaħ is-settings ta’ dan l-apparat, issettja qfil tal-iskrin, imbagħad erġa’ lura hawn.
no-lock-settings = Iftaħ is-settings
no-lock-again = Erġa’ ċċekkja

compare-title = Qed tara l-istess fuq l-iskrin l-ieħor?
compare-lead-other = Qabbel dawn is-sitt karattri ma’ dawk fuq l-iskrin l-ieħor tiegħek (il-paġna jew it-telefon il-qadim), u wieġeb hemm.
compare-characters = Is-sitt karattri
compare-same = Jekk huma l-istess, ikkonferma dan hemm. Imbagħad dan l-apparat ikun lest.
compare-differ = Jekk huma differenti, għid dan hemm. Ma jiġi rreġistrat xejn u l-kont tiegħek jibqa’ sigur.
compare-reset-lead = Qabbel dawn is-sitt karattri ma’ dawk fuq il-paġna, u wieġeb hemm.
compare-reset-same = Jekk huma l-istess, ikkonferma dan hemm. Imbagħad tista’ tuża l-PIN il-ġdid tiegħek.
compare-reset-differ = Jekk huma differenti, għid dan hemm. Imbagħad dan l-apparat jitneħħa mill-kont tiegħek, u l-kont jibqa’ sigur.
compare-account = Għal { $account } fuq { $server }
compare-answered = Weġibt hemm
compare-waiting = Qed nistennew it-tweġiba tiegħek fuq l-iskrin l-ieħor

home-title-quiet = M’hemm xejn x’tapprova
home-title-requests =
    { $count ->
        [one] Talba waħda għalik
        [two] Żewġ talbiet għalik
        [few] { $count } talbiet għalik
        [many] { $count }-il talba għalik
       *[other] { $count } talba għalik
    }
home-quiet-lead = Meta tidħol x’imkien, it-talba tidher hawn awtomatikament.
home-offline-lead = Mingħajr konnessjoni, it-talbiet ma jistgħux jaslu. Xorta tista’ tidħol: agħżel “Telefon bla internet: skennja kodiċi QR” fuq il-paġna u skennja l-kodiċi QR tagħha hawn.
home-requests-lead = Iftaħ talba biex tara minn fejn ġejja.
home-checking = Qed nikkuntattjaw is-server…
home-checked = Iċċekkjat { $ago }
home-offline = M’hemmx konnessjoni. L-app tibqa’ tipprova.
home-offline-since = M’hemmx konnessjoni. L-aħħar iċċekkjat { $ago }.
home-not-the-server = It-tweġiba ma ġietx mis-server tiegħek. Jista’ jkun li l-ewwel trid tidħol f’din il-Wi-Fi.
home-refresh = Iċċekkja issa
home-accounts = Kontijiet. Bħalissa qed jintwera:
home-settings = Settings
home-open = Iftaħ it-talba
home-other-requests =
    { $count ->
        [one] Talba waħda, fuq { $server }
        [two] Żewġ talbiet, fuq { $server }
        [few] { $count } talbiet, fuq { $server }
        [many] { $count }-il talba, fuq { $server }
       *[other] { $count } talba, fuq { $server }
    }
home-title-other = Hemm talba għal kont ieħor
home-other-lead = Aqleb għal dak il-kont biex twieġeb.
home-last-sign-in = L-aħħar dħul: { $service }, { $ago }
home-clock-ahead = L-arloġġ ta’ dan l-apparat huwa mgħaġġel
home-clock-behind = L-arloġġ ta’ dan l-apparat huwa lura
home-clock-difference = Differenza: { $difference }
home-clock = L-app tuża l-ħin tas-server, għalhekk tista’ tkompli bħas-soltu. Fis-settings ta’ dan l-apparat, issettja d-data u l-ħin fuq awtomatiku.
home-clock-minutes =
    { $count ->
        [one] minuta waħda
        [two] żewġ minuti
        [few] { $count } minuti
        [many] { $count }-il minuta
       *[other] { $count } minuta
    }
home-clock-hours =
    { $count ->
        [one] siegħa waħda
        [two] sagħtejn
        [few] { $count } sigħat
        [many] { $count }-il siegħa
       *[other] { $count } siegħa
    }
home-clock-days =
    { $count ->
        [one] jum wieħed
        [two] jumejn
        [few] { $count } ijiem
        [many] { $count }-il jum
       *[other] { $count } jum
    }
home-scan = Skennja l-kodiċi QR
home-pending-title = Qed nistennew it-tweġiba tiegħek fuq l-iskrin l-ieħor
home-pending = Qabbel is-sitt karattri hemm. Dan l-apparat ikun lest hekk kif tikkonferma li huma l-istess.
home-pending-show = Erġa’ uri s-sitt karattri
home-key-store = Il-maħżen sigur taċ-ċwievet ta’ dan l-apparat mhux qed jintuża. L-app iżżomm iċ-ċavetta tagħha f’fajl li tista’ tiftħu int biss.

request-title = Tidħol fis-servizz { $service }?
request-match-label = Ittajpja n-numru muri fuq il-paġna minn fejn qed tidħol
request-continue = Kompli
request-next-data = Kompli aqra
request-next-number = Li jmiss: in-numru mill-iskrin l-ieħor
request-next-answer = Li jmiss: it-tweġiba tiegħek
request-deny = Irrifjuta
request-report = Ma kontx jien
request-report-title = Ma kontx int?
request-report-lead = Jista’ jkun li xi ħadd ieħor jaf il-password tiegħek. Ħadd ma jidħol: din it-talba se tiġi rrifjutata u rrappurtata.
request-report-next = Imbagħad ibdel il-password tiegħek taħt “Il-kont tiegħi”.
request-report-confirm = Irrifjuta u rrapporta
request-busy = Qed tiġi rrifjutata…
request-by-link = Din it-talba ġejja minn link li nfetħet fuq dan l-apparat. Jidħol biss il-browser fejn bdejt, u terġa’ lura għalih.
request-sign-title = Tiffirma dan għal { $service }?
request-sign-lead = Aqra kull linja. Meta ddaħħal il-PIN tiegħek, tiffirma eżattament dan.
request-sign-match = Ittajpja n-numru muri fuq il-paġna minn fejn bdejt
request-sign-report = Jista’ jkun li xi ħadd ieħor qed jaġixxi f’ismek. Ma jiġi ffirmat xejn: din it-talba se tiġi rrifjutata u rrappurtata.
request-sign-report-next = Imbagħad ikkuntattja s-servizz, u ibdel il-password tiegħek taħt “Il-kont tiegħi”.

change-add-device = Iżżid apparat mal-kont tiegħek?
change-remove-device = Tneħħi l-apparat “{ $object }”?
change-reset-pin = Tissettja PIN ġdid għall-apparat “{ $object }”?
change-rename-device = Tibdel l-isem tal-apparat “{ $object }” għal “{ $value }”?
change-password = Tibdel il-password tal-kont tiegħek?
change-email = Tibdel l-indirizz tal-email tal-kont tiegħek għal { $value }?
change-end-waiting = Ittemm issa ż-żmien ta’ stennija tal-kont tiegħek?
change-report = Tirrapporta li dan id-dħul ma kienx tiegħek: { $object }?
change-close-sessions = Toħroġ mill-browsers l-oħra kollha tiegħek?
change-lead = Dan mhuwiex dħul. Meta ddaħħal il-PIN tiegħek, tippermetti biss din il-bidla waħda fil-kont tiegħek.
change-code-lead = Dan mhuwiex dħul. Bil-kodiċi tippermetti biss din il-bidla waħda fil-kont tiegħek. Kompli biss jekk bdejtha int stess.
done-change-nothing = Ma nbidel xejn.
done-change-approved-title = Bidla permessa
done-change-approved = Il-paġna tkompli awtomatikament. Ma ġie permess xejn aktar.
request-change-report = Jista’ jkun li xi ħadd ieħor qed jaġixxi f’ismek. Ma jinbidel xejn: din it-talba se tiġi rrifjutata u rrappurtata.
report-ends = Dan it-tentattiv intemm. Biex tidħol, erġa’ ibda bil-password tiegħek.
report-hour = Għal siegħa, il-password waħedha ma tkunx biżżejjed biex tidħol, ħlief f’browser li diġà użajt ma’ wieħed mill-apparati tiegħek.
report-password = Ibdel il-password

same-device-link-title = It-talba qed tinfetaħ…
same-device-link-lead = Qed nikkuntattjaw { $server }…
same-device-link-long = Is-server qed idum biex iwieġeb. Tista’ tistenna, jew tikkanċella u terġa’ tibda fuq il-paġna.

done-approved-title = Dħalt
done-approved = { $service } jinfetaħ awtomatikament fuq l-iskrin l-ieħor tiegħek.
done-denied-title = It-talba ġiet irrifjutata
done-denied = Ħadd ma daħal fis-servizz { $service }.
done-reported-title = Talba rrifjutata u rrappurtata
done-reported = Ħadd ma daħal fis-servizz { $service }. Ibdel il-password tiegħek kemm jista’ jkun malajr: jista’ jkun li xi ħadd ieħor jafha.
done-expired-title = It-talba skadiet
done-expired = Ħadd ma daħal fis-servizz { $service }. Biex terġa’ tipprova, ibda fuq il-paġna.
done-cancelled-title = It-talba ġiet ikkanċellata fuq il-paġna
done-cancelled = Ħadd ma daħal fis-servizz { $service }. M’hemm xejn aktar x’tagħmel hawn.
done-wrong-match-title = In-numru ma jaqbilx
done-wrong-match = In-numru li ttajpjajt mhuwiex dak muri fuq il-paġna ta’ { $service }, għalhekk ħadd ma daħal. Jekk kont int, erġa’ ibda fuq dik il-paġna.
done-home = Lest
done-approved-here-title = Dħalt
done-approved-here = Tista’ tkompli b’{ $service } fil-browser tiegħek.
done-signed-title = Iffirmajt
done-signed = { $service } ikompli awtomatikament fuq l-iskrin l-ieħor tiegħek.
done-signed-here-title = Iffirmajt
done-signed-here = Tista’ tkompli b’{ $service } fil-browser tiegħek.
done-sign-denied-title = It-talba ġiet irrifjutata
done-sign-denied = Ma ġie ffirmat xejn għas-servizz { $service }.
done-sign-reported-title = Talba rrifjutata u rrappurtata
done-sign-reported = Ma ġie ffirmat xejn għas-servizz { $service }. Ikkuntattja s-servizz: jista’ jkun li xi ħadd ieħor qed jaġixxi f’ismek.
done-sign-expired-title = It-talba skadiet
done-sign-expired = Ma ġie ffirmat xejn għas-servizz { $service }. Biex terġa’ tipprova, ibda fuq il-paġna.
done-sign-cancelled-title = It-talba ġiet ikkanċellata fuq il-paġna
done-sign-cancelled = Ma ġie ffirmat xejn għas-servizz { $service }. M’hemm xejn aktar x’tagħmel hawn.
done-sign-wrong-match-title = In-numru ma jaqbilx
done-sign-wrong-match = In-numru li ttajpjajt mhuwiex dak muri fuq il-paġna ta’ { $service }, għalhekk ma ġie ffirmat xejn. Jekk kont int, erġa’ ibda fuq dik il-paġna.
done-return = Erġa’ lura għall-browser
done-not-opened-title = Il-browser tiegħek ma nfetaħx
done-not-opened = Mess il-buttuna hawn taħt, jew iftaħ il-browser int stess u mur fil-paġna minn fejn bdejt.
done-other-browser-title = Xi paġna qed titlob disa’ karattri?
done-other-browser = Infetaħ browser ieħor u mhux dak fejn bdejt. Ittajpja dawn il-karattri fuq il-paġna minn fejn bdejt:
done-other-browser-code = Id-disa’ karattri

challenge-title = Tikseb kodiċi għal { $service }?
challenge-lead = Il-paġna qed titlob kodiċi minn din l-app. Kompli biss jekk int stess qed tidħol hemm.
challenge-typed-title = Tikseb kodiċi għal dawn iċ-ċifri?
challenge-typed-digits = Iċ-ċifri li ttajpjajt
challenge-typed-compare = Qabbel iċ-ċifri mal-paġna. Jekk waħda hija ħażina, mur lura u erġa’ ttajpjahom.
challenge-typed-lead = Ittajpjajt tnax-il ċifra minn paġna. Il-kodiċi jaħdem biss fuq dik il-paġna.
challenge-typed-warning = Iċ-ċifri ma jurux min qed jitlob il-kodiċi. Kompli biss jekk ftaħt dik il-paġna int stess u l-indirizz tagħha huwa dak ta’ hawn fuq.
challenge-sign-title = Tiffirma għal { $service }?
challenge-sign-lead = Il-paġna qed titolbok tiffirma xi ħaġa. Daħħalha hawn int stess, biex ħadd ieħor ma jiddeċiedi x’jiġi ffirmat. Kompli biss jekk bdejt dan int.
challenge-accept = Kompli
challenge-late = Skont l-arloġġ ta’ dan l-apparat, dan il-kodiċi skada. Jista’ jkun li l-paġna titolbok terġa’ tibda.

otp-title = Ittajpja dan il-kodiċi fuq l-iskrin l-ieħor
otp-for = Għal { $service }
otp-for-digits = Għal { $server }
otp-code = Il-kodiċi tiegħek
otp-hint = Tista’ tuża ittri kbar jew żgħar, bi spazji jew mingħajrhom.
otp-aloud = Aqra b’leħen għoli
otp-done = Ittajpjajt il-kodiċi
otp-late = Dan il-kodiċi skada. Jekk il-paġna ma taċċettahx, itlob wieħed ġdid hemm.

sign-title = Iffirma għal { $service }
sign-typed-title = Iffirma dak li turi l-paġna
sign-lead = Daħħal dak li trid tiffirma, eżattament kif muri fuq il-paġna. Il-kodiċi tiegħek ikun validu għal dan u għal xejn iktar.
sign-account = Bil-kont { $account }
sign-submit = Kompli għall-PIN
sign-day = Jum
sign-month = Xahar
sign-year = Sena
sign-hint-digits = Ċifri biss
sign-hint-amount = Pereżempju { $example }
sign-hint-date = F’ċifri, pereżempju 5 għal Mejju
sign-problem-empty = Din il-kaxxa hija vojta. Imlieha.
sign-problem-too-long = Dan it-test huwa twil wisq. Qassru.
sign-problem-not-digits = Uża biss iċ-ċifri minn 0 sa 9.
sign-problem-not-amount = Dan mhuwiex ammont. Daħħlu hekk: { $example }.
sign-problem-not-date = Din id-data ma teżistix. Iċċekkja l-jum, ix-xahar u s-sena (erba’ ċifri).
sign-problem-not-option = Jekk jogħġbok agħżel waħda minn dawn.
sign-problem-not-pattern = Dan mhuwiex fil-format li jistenna s-servizz. Qabblu mal-paġna.
sign-wrong =
    { $count ->
        [one] Hemm kaxxa waħda x’terġa’ tiċċekkja.
        [two] Hemm żewġ kaxxi x’terġa’ tiċċekkja.
        [few] Hemm { $count } kaxxi x’terġa’ tiċċekkja.
        [many] Hemm { $count }-il kaxxa x’terġa’ tiċċekkja.
       *[other] Hemm { $count } kaxxa x’terġa’ tiċċekkja.
    }

deactivated-blocked-title = Dan l-apparat huwa mblukkat
deactivated-blocked = Dan jiġri, pereżempju, wara ħames PINs ħżiena wara xulxin. Countersign ma jista’ japprova xejn hawn sakemm tissettja l-PIN mill-ġdid. L-apparat innifsu jibqa’ jaħdem, u l-kont tiegħek huwa sigur.
deactivated-blocked-todo = Biex teħilsu, agħżel PIN ġdid:
deactivated-copied-title = Dan l-apparat huwa msakkar
deactivated-copied = Id-data tal-app intużat f’post ieħor jew ġiet restawrata minn kopja eqdem. Għas-sigurtà, is-server ma għadux jaċċetta dan l-apparat.
deactivated-copied-todo = Neħħi l-kont hawn, imbagħad erġa’ rreġistra dan l-apparat taħt “Il-kont tiegħi”. Jekk ma kkupjajt xejn, ibdel ukoll il-password tiegħek.
deactivated-removed-title = Dan l-apparat tneħħa
deactivated-removed = Dan l-apparat tneħħa mill-kont tiegħek, għalhekk ma għadux jista’ japprova d-dħul.
deactivated-removed-todo = Jekk trid terġa’ tuża dan l-apparat, neħħi l-kont hawn u rreġistra l-apparat taħt “Il-kont tiegħi”.
deactivated-enrolment-cancelled-title = Ir-reġistrazzjoni ġiet ikkanċellata
deactivated-enrolment-cancelled = Fuq l-iskrin l-ieħor intqal li s-sitt karattri huma differenti, jew ir-reġistrazzjoni ġiet ikkanċellata. Ma ġie rreġistrat xejn.
deactivated-enrolment-cancelled-todo = Erġa’ ibda fuq il-paġna meta trid. Jekk il-karattri tassew kienu differenti, uża netwerk ieħor.
deactivated-server-restored-title = Is-server ġie restawrat minn kopja ta’ riżerva
deactivated-server-restored = Is-server issa għandu data eqdem minn dan l-apparat. Il-kont tiegħek huwa sigur.
deactivated-server-restored-todo = Biex jerġgħu jaqblu, issettja PIN ġdid:
deactivated-step-1 = Fuq skrin ieħor, iftaħ { $origin } u idħol. Jekk m’għandekx apparat ieħor, agħżel “Mingħajr l-app”.
deactivated-step-2 = Agħżel “Irrisettja l-PIN” ħdejn dan l-apparat. Jekk ma tarahx, l-ewwel agħżel “Immaniġġja l-apparati mobbli tiegħi”.
deactivated-step-3 = Skennja l-kodiċi QR muri fuq il-paġna.
deactivated-scan = Skennja l-kodiċi tar-risettjar
# Button: opens the page of the PIN reset in the browser.
deactivated-reset = Irrisettja l-PIN
deactivated-remove = Neħħi minn dan l-apparat
deactivated-begin-again = Neħħi u erġa’ ibda
deactivated-remove-title = Tneħħi l-kont minn dan l-apparat?
deactivated-remove-lead = Il-kont { $account } fuq { $server } jitħassar minn dan l-apparat. L-apparat ma jkun jista’ japprova xejn qabel ma jerġa’ jiġi rreġistrat.
deactivated-remove-confirm = Neħħi

store-title = L-app ma tistax tinfetaħ
# Button: deletes all accounts from this device.
store-delete = Ħassar kollox u erġa’ ibda
store-delete-title = Tħassar kollox fl-app?
store-delete-lead = Il-kontijiet kollha fl-app jitħassru minn dan l-apparat, flimkien ma’ isimhom u s-settings tal-app. Ma jistgħux jiġu rkuprati. L-apparat ma jkun jista’ japprova xejn qabel ma jerġa’ jiġi rreġistrat taħt “Il-kont tiegħi”.
store-delete-confirm = Ħassar kollox

settings-title = Settings
settings-look = Dehra
settings-language = Lingwa
settings-language-system = Awtomatika ({ $language })
settings-theme = Ċar jew skur
settings-theme-system = Awtomatiku
settings-theme-light = Ċar
settings-theme-dark = Skur
settings-text = Daqs tat-test
settings-text-normal = Normali
settings-text-large = Kbir
settings-text-larger = Akbar
settings-text-largest = L-akbar
settings-notifications = Notifiki
settings-notifications-hint = Kif tirċievi avviż dwar it-talbiet
settings-safety = Sigurtà
settings-idle = Aħbi l-kontenut tal-app
settings-idle-hint = Wara dan il-ħin mingħajr użu. Tirċievi twissija 30 sekonda qabel.
settings-idle-minutes =
    { $minutes ->
        [one] Wara minuta
        [two] Wara żewġ minuti
        [few] Wara { $minutes } minuti
        [many] Wara { $minutes }-il minuta
       *[other] Wara { $minutes } minuta
    }
settings-idle-never = Qatt
settings-accounts = Kontijiet
settings-accounts-hint = PIN, marka tas-swaba’ jew wiċċ, trasferiment, tneħħija
settings-history = Storja tad-dħul
settings-history-hint = Meta u fejn intuża l-kont tiegħek
settings-about = Dwar din l-app
settings-privacy = Privatezza
settings-privacy-hint = X’jinżamm, x’jintbagħat u lil min
# Row of the settings: opens the help page of the server in the browser.
settings-help = Għajnuna
settings-help-hint = Mistoqsijiet u tweġibiet, fil-brawżer: { $address }
settings-diagnostics = Dijanjostika
settings-diagnostics-hint = Jekk xi ħaġa ma taħdimx
settings-licences = Liċenzji
settings-licences-hint = Ta’ din l-app u tal-komponenti tagħha
settings-version = Verżjoni { $version }

notify-running-title = Notifiki waqt li l-app tkun qed taħdem
notify-running = Tirċievi notifika anke meta t-tieqa tkun moħbija. Meta l-app tkun magħluqa, ma tiċċekkjax għal talbiet.
notify-open-title = Notifiki biss meta l-app tkun miftuħa
notify-open = Dan l-apparat ma jħallix lill-app tiċċekkja għal talbiet meta tkun magħluqa. Meta paġna titolbok tikkonferma, iftaħ l-app int stess.
notify-periodic-title = L-app tiċċekkja kultant
notify-periodic = Meta l-app tkun magħluqa, tiċċekkja madwar kull 15-il minuta. L-apparat jista’ jdewwem dan.
notify-seldom-title = L-app tiċċekkja meta l-apparat iħalliha
notify-seldom = Meta ma tkunx qed tuża l-app, jistgħu jgħaddu s-sigħat qabel ma terġa’ tiċċekkja. Jekk tneħħi l-app mil-lista tal-apps miftuħa, ma tiċċekkja xejn sakemm terġa’ tiftaħha.
notify-late = Talba hija valida għal ftit minuti biss, għalhekk din in-notifika ħafna drabi tasal tard wisq. Meta paġna titolbok tikkonferma, iftaħ l-app int stess.
notify-push-title = Tirċievi notifika mill-ewwel
notify-push = Hekk kif tasal talba, l-app push tiegħek tgħarraf lil Countersign. Jekk ma tasal l-ebda notifika, iftaħ l-app int stess.
notify-apple = Hekk kif tasal talba, Apple twassal notifika. Din tgħid biss li hemm talba tistenna. Jekk ma tasal l-ebda notifika, iftaħ l-app int stess.
notify-faster-title = Biex tkun taf mill-ewwel
notify-faster = App bħal ntfy tista’ tgħarraf lil Countersign hekk kif tasal talba. Installaha, imbagħad erġa’ iftaħ din l-app.
notify-refused-title = In-notifiki huma mitfija
notify-refused = Ma tirċevix avviż meta tasal talba. Tara t-talba meta tiftaħ l-app.
notify-settings = Iftaħ is-settings
notify-ask-title = In-notifiki għadhom mhumiex permessi
notify-ask = Ippermetti n-notifiki biex l-app tkun tista’ tgħidlek meta tasal talba.
notify-allow = Ippermetti n-notifiki

privacy-title = Il-privatezza tiegħek
privacy-lead = Fil-qosor: din l-app tikkomunika biss mas-servers tal-kontijiet tiegħek, u biss dwar id-dħul tiegħek.
privacy-kept-title = X’iżomm dan l-apparat
privacy-kept-1 = Għal kull kont: l-isem u l-indirizz tas-server, u l-kont tiegħek, parzjalment moħbi
privacy-kept-2 = Ċavetta sigrieta għal kull kont, protetta minn dan l-apparat u li ma tiswa xejn mingħajr il-PIN tiegħek
privacy-kept-3 = Is-settings tiegħek
privacy-kept-4 = Ma jinżammux: il-PIN tiegħek, il-password tiegħek, jew lista tad-dħul tiegħek
privacy-sent-title = X’tibgħat l-app, u lil min
privacy-sent-1 = Lis-server ta’ kont: it-tweġibiet tiegħek għat-talbiet, u l-verifiki għal talbiet ġodda
privacy-sent-2 = Qatt il-PIN tiegħek: is-server jista’ jiċċekkja li huwa tajjeb, iżda ma jsirx jafu
privacy-sent-3 = Is-server jara wkoll l-indirizz IP tiegħek, bħal kull server
privacy-sent-4 = Jekk tuża app push: l-indirizz fejn tista’ tintlaħaq. Il-fornitur tagħha jsir jaf meta tasal talba, u xejn aktar
privacy-none-title = X’ma tagħmilx l-app
privacy-none-1 = L-ebda statistika, l-ebda reklam, l-ebda rapport dwar ħsarat
privacy-none-2 = L-ebda server ieħor: lanqas l-iżviluppaturi ma jirċievu informazzjoni dwarek
privacy-none-3 = Ma tinżamm l-ebda stampa: il-kamera taqra biss kodiċijiet QR
privacy-gone-title = Kif tħassar id-data tiegħek
privacy-gone = Jekk tneħħi kont taħt “Kontijiet”, jitħassar minn dan l-apparat. “Il-kont tiegħi” turi x’iżomm is-server dwarek.

licences-title = Liċenzji
licences-own = Din l-app hija softwer ħieles taħt il-Liċenzja Pubblika tal-Unjoni Ewropea 1.2.
licences-own-text = Aqra l-Liċenzja Pubblika tal-Unjoni Ewropea
licences-others-title = Mibnija bix-xogħol ta’ oħrajn
licences-others =
    { $count ->
        [one] Komponent wieħed, taħt il-liċenzja tiegħu:
        [two] Żewġ komponenti, kull wieħed taħt il-liċenzja tiegħu:
        [few] { $count } komponenti, kull wieħed taħt il-liċenzja tiegħu:
        [many] { $count }-il komponent, kull wieħed taħt il-liċenzja tiegħu:
       *[other] { $count } komponent, kull wieħed taħt il-liċenzja tiegħu:
    }
licences-texts-title = It-test sħiħ ta’ dawn il-liċenzji
licences-loading = Il-lista qed titgħabba…
licences-failed-title = Il-lista ma setgħetx tinfetaħ
licences-failed = Agħlaq l-app u erġa’ iftaħha. M’hemm xejn ieħor affettwat.

diagnostics-title = Dijanjostika
diagnostics-lead = Jekk xi ħaġa ma taħdimx, din l-informazzjoni tgħin lit-tim tal-appoġġ jgħinek.
diagnostics-safe = Din l-informazzjoni m’għandha l-ebda sigriet: la PIN, la ċavetta, la kodiċi u lanqas password. Hawn tara dak kollu li jinqasam.
diagnostics-english = Il-linji huma bl-Ingliż, biex kull tim ta’ appoġġ ikun jista’ jaqrahom.
diagnostics-lines = Informazzjoni dijanjostika
diagnostics-share = Aqsam

move-intro-title = Tittrasferixxi għal telefon ieħor?
move-intro-lead = Il-kont { $account } fuq { $server } jiġi ttrasferit għal telefon jew tablet ieħor. Jieħu inqas minn żewġ minuti.
move-intro-1 = Żomm it-telefon l-ieħor ħdejk, b’din l-app installata fih.
move-intro-2 = Dan it-telefon juri kodiċi QR. L-ieħor jiskennjah.
move-intro-3 = Daħħal il-PIN tiegħek fuq it-telefon l-ieħor. Huwa l-istess PIN bħal hawn.
move-intro-4 = Iż-żewġ telefons juru sitt karattri. Jekk huma l-istess, ikkonferma dan hawn.
move-intro-after = Hekk kif it-telefon l-ieħor ikun lest, dan ma jibqax jaħdem għal dan il-kont. Sa dak il-ħin ma jinbidel xejn.
move-intro-accept = Kompli

move-code-title = Skennja dan bit-telefon l-ieħor
move-code-lead = Fuq it-telefon l-ieħor iftaħ Countersign, mess “Ittrasferixxi minn telefon qadim” jew “Skennja l-kodiċi QR”, u skennja dan il-kodiċi.
move-code-picture = Kodiċi QR għat-telefon l-ieħor
move-code-typed = Jew ittajpja dan il-kodiċi hemm
move-code-address = Indirizz:
move-code-claimed-title = Issa daħħal il-PIN fuq it-telefon l-ieħor
move-code-claimed = It-telefon l-ieħor qara l-kodiċi u qed jitlob il-PIN tiegħek. Wara, dan it-telefon ikompli awtomatikament.
move-code-attempts =
    { $count ->
        [0] Ma fadal l-ebda tentattiv.
        [1] Fuq it-telefon l-ieħor iddaħħal PIN ħażin. Fadal tentattiv wieħed.
       *[other] Fuq it-telefon l-ieħor iddaħħal PIN ħażin. Tentattivi li fadal: { $count }.
    }
move-code-over-title = Dan il-kodiċi skada
move-code-over = Ma ġie ttrasferit xejn. Mur lura u erġa’ ibda.
move-cancel = Ikkanċella t-trasferiment

move-compare-title = Qed tara l-istess fuq it-telefon l-ieħor?
move-compare-lead = Ħares lejn iż-żewġ skrins. Ħu l-ħin tiegħek.
move-compare-characters = Is-sitt karattri
move-compare-same = Il-karattri huma l-istess
move-compare-differ = Il-karattri huma differenti
move-compare-busy = Il-kont qed jiġi ttrasferit…
move-compare-note = Jekk huma differenti, ma jiġi ttrasferit xejn. Jista’ jkun li xi ħadd ieħor qara l-kodiċi.

moved-title = It-telefon l-ieħor huwa lest
moved = Issa t-telefon l-ieħor japprova d-dħul ta’ { $account } fuq { $server }. Dan it-telefon ma għadux jista’ jagħmel dan, u l-kont tħassar minnu.
moved-name = F’“Il-kont tiegħi”, it-telefon l-ieħor għad għandu l-isem ta’ dan it-telefon. Tista’ tibdillu l-isem hemmhekk.
moved-home = Lest

accounts-title = Kontijiet
accounts-lead = Mess kont biex tużah, jew biex tibdel il-PIN tiegħu, tittrasferih jew tneħħih.
accounts-active = Bħalissa qed jintwera
accounts-requests =
    { $count ->
        [one] Hemm talba waħda tistenna
        [two] Hemm żewġ talbiet jistennew
        [few] Hemm { $count } talbiet jistennew
        [many] Hemm { $count }-il talba jistennew
       *[other] Hemm { $count } talba jistennew
    }
accounts-pending = Qed jistenna l-iskrin l-ieħor tiegħek
accounts-blocked = Imblukkat
accounts-locked = Imsakkar
accounts-removed = Imneħħi
accounts-cancelled = Reġistrazzjoni kkanċellata
accounts-restored = Jeħtieġ PIN ġdid

account-add = Żid kont
account-switch = Aqleb kont
account-switch-to = Aqleb għal dan il-kont
account-see = Ara x’għandek tagħmel
account-deactivated = Dan il-kont bħalissa ma jista’ japprova xejn.
account-change-pin = Ibdel il-PIN
account-biometrics = Minflok il-PIN. Il-PIN dejjem jibqa’ jaħdem ukoll.
account-notice-pin-changed-title = Il-PIN tiegħek inbidel
account-notice-pin-changed = Minn issa ’l quddiem jaħdem biss il-PIN il-ġdid fuq dan l-apparat.
account-notice-biometrics-on-title = Mixgħul
account-notice-biometrics-on = Minn issa ’l quddiem tista’ tuża l-marka tas-swaba’ jew il-wiċċ minflok il-PIN.
account-notice-biometrics-off-title = Mitfi
account-notice-biometrics-off = Minn issa ’l quddiem dan l-apparat jitolbok il-PIN.
account-notice-named-title = Issejvjat
account-notice-named = Dan l-apparat juża dan l-isem minn issa ’l quddiem.
account-sign-ins = Storja tad-dħul
account-sign-ins-detail = Meta u fejn intuża dan il-kont
account-move = Ittrasferixxi għal telefon ieħor
account-move-detail = F’madwar żewġ minuti, mingħajr kompjuter
account-remove = Neħħi minn dan l-apparat
account-name = L-isem tiegħek għal dan il-kont
account-name-hint = Jurih biss dan l-apparat. Tul massimu: { $count }.
account-name-save = Issejvja
account-remove-title = Tneħħi dan il-kont minn dan l-apparat?
account-remove-lead = Dan jiġri lil { $account } fuq { $server }:
account-remove-server = Is-server ineħħi dan l-apparat mill-kont tiegħek u jgħarrfek bl-email. It-talbiet li għadhom jistennew hawn jiġu kkanċellati.
account-remove-here = Il-kont u ċ-ċwievet tiegħu jitħassru minn dan l-apparat. Il-kontijiet l-oħra tiegħek jibqgħu.
account-remove-last = Jekk dan huwa l-uniku apparat tiegħek, kun ċert li għandek mod ieħor kif tidħol.
account-remove-reinstall = Biex terġa’ tuża l-kont hawn, trid tirreġistra dan l-apparat mill-ġdid. L-istess jgħodd jekk tħassar l-app: jekk terġa’ tinstallaha, il-kont ma jerġax jidher.
account-remove-confirm = Neħħi

sign-ins-title = Storja tad-dħul
history-empty = Għad m’hemm l-ebda dħul. Kull dħul jidher hawn, bil-post u l-ħin.
history-busy = Qed nikkuntattjaw is-server…
history-more = Uri l-entrati eqdem
history-paused = It-talbiet għal dan l-apparat huma wieqfa?
history-expect = Qed nidħol bħalissa
history-expect-hint = Jekk browser ġdid jgħid li bħalissa l-apparat tiegħek mhux qed jirċievi talbiet, mess hawn. Imbagħad, għal għaxar minuti, browsers ġodda jistgħu jibagħtu talbiet.
history-expected = Għal għaxar minuti, browsers ġodda jistgħu jibagħtu talbiet lil dan l-apparat.
history-method-password = Bil-password
history-method-app = B’din l-app
history-method-code = B’kodiċi minn din l-app
history-method-here = Fuq dan l-apparat
history-signed-in = Sar id-dħul
history-signed = Saret il-firma
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
history-reported-by-you = Irrappurtat minnek
history-not-me = Ma kontx jien
history-not-me-title = Ma kontx int?
history-not-me-lead = { $service }, { $when }
# First line when a signed transaction is reported. $service is the service and the kind of transaction.
history-not-stopped = Ir-rapport ma jwaqqafx din it-tranżazzjoni. Ċempel lil “{ $service }” issa: is-servizz biss jista’ jwaqqafha.
history-not-me-1 = Jekk tirrapportah, kull min daħal minn dak il-browser jinħareġ. Tirċievi email dwar dan.
history-not-me-2 = Ibdel il-password tiegħek taħt “Il-kont tiegħi”.
history-not-me-3 = Taħt “Il-kont tiegħi”, iċċekkja l-apparati u s-sessjonijiet tiegħek, u temm dawk li ma tagħrafx.
history-not-me-confirm = Irrapporta
