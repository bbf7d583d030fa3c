### Malti: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Countersign qed jinfetaħ

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

account-at = { $account } fuq { $server }

context-place = Post
context-browser = Browser
context-network = Netwerk
context-account = Kont
context-asked = Ħin
context-page = Paġna

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
time-up = Iż-żmien skada
time-just-now = issa stess

welcome-title = Biex tidħol hemm bżonn tnejn
welcome-lead = Meta tidħol fuq skrin ieħor, din l-app tistaqsik jekk hux tassew int.
welcome-initialise = Inizjalizza
welcome-new-phone = Għandi telefon ġdid
welcome-what = X’inhu dan?
welcome-what-title = X’jagħmel Countersign
welcome-what-1 = Tidħol fuq kompjuter jew tablet, bħas-soltu.
welcome-what-2 = Din l-app turik min qed jitlob, minn fejn u meta.
welcome-what-3 = Iddaħħal il-PIN tiegħek hawn, u mbagħad biss jinfetaħ il-bieb. Mingħajrek jibqa’ magħluq.
welcome-what-private = L-app ma tafx il-password tiegħek u qatt ma tibgħat il-PIN tiegħek.
welcome-phone-title = Meta taqleb għal telefon ġdid
welcome-phone-lead = Il-PIN u ċ-ċwievet tiegħek qatt ma joħorġu mit-telefon il-qadim, għalhekk il-ġdid irid jiġi rreġistrat mill-bidu. Dan jieħu żewġ minuti.
welcome-phone-1 = Fuq kompjuter, idħol u iftaħ “Il-kont tiegħi”. It-telefon il-qadim għadu jista’ japprova.
welcome-phone-2 = Żid dan it-telefon bħala apparat ġdid.
welcome-phone-3 = Imbagħad neħħi t-telefon il-qadim mil-lista.
welcome-phone-lost = Jekk it-telefon il-qadim intilef, agħżel mod ieħor kif tidħol fuq dik il-paġna.

where-title = Mur fuq l-iskrin l-ieħor tiegħek
where-lead = Fuq il-kompjuter jew it-tablet minn fejn tidħol:
where-step-1 = Idħol u iftaħ “Il-kont tiegħi”.
where-step-1-address = Iftaħ dan l-indirizz, idħol u iftaħ “Il-kont tiegħi”.
where-step-2 = Agħżel “Immaniġġja l-apparati mobbli tiegħi”, imbagħad “Żid apparat mobbli”.
where-step-3 = Agħżel PIN hemmhekk. Il-paġna mbagħad turi kodiċi kwadru.
where-scan = Skennja l-kodiċi
where-same-device = Fuq l-istess apparat
where-same-title = Kollox fuq apparat wieħed
where-same-lead = Kamera ma tistax tara l-iskrin tagħha stess. Minflok, ġib il-kodiċi bħala link.
where-same-1 = Iftaħ il-paġna tal-kont tiegħek fil-browser ta’ dan l-apparat.
where-same-2 = Żid apparat mobbli, u kkopja l-link taħt il-kodiċi kwadru.
where-same-3 = Erġa’ lura hawn u ppejstjaha.
where-same-paste = Ippejstja l-link

scan-title = Skennja l-kodiċi
scan-lead = Żomm il-kodiċi kwadru tal-paġna ġewwa l-gwarniċ.
scan-starting = Il-kamera qed tinxtegħel
scan-refused-title = Il-kamera m’għandhiex permess
scan-refused = L-app tuża l-kamera biss biex taqra l-kodiċi kwadru; ma tinżamm l-ebda stampa. Tista’ tagħtiha permess fis-settings ta’ dan l-apparat, jew tuża mod ieħor minn dawk ta’ hawn taħt.
scan-absent-title = M’hemmx kamera hawn
scan-absent = Daħħal il-kodiċi b’mod ieħor: agħżel jew itfa’ stampa tiegħu, jew ippejstja l-link tiegħu hawn taħt.
scan-busy = Il-kodiċi qed jinqara
scan-torch = Dawl
scan-picture = Minn stampa
scan-type-title = Ittajpja kodiċi
scan-link-label = Jew ittajpja jew ippejstja l-link jew il-kodiċi mill-paġna
scan-address-label = Indirizz ta’ dik il-paġna
scan-link-submit = Uża dan
scan-drop = Itfa’ l-istampa hawn

register-title = Tirreġistra dan l-apparat?
register-lead = Dan l-apparat se jikkonferma d-dħul fuq
register-check = Dan huwa l-indirizz minn fejn dħalt fuq l-iskrin l-ieħor tiegħek? Jekk le, ikkanċella.
register-stored-title = X’jinżamm fuq dan l-apparat
register-stored-1 = L-isem tas-server u l-kont tiegħek, parzjalment moħbi
register-stored-2 = Ċavetta sigrieta, li ma tiswa xejn mingħajr il-PIN tiegħek
register-stored-3 = La l-PIN tiegħek u lanqas il-password tiegħek
register-accept = Irreġistra
register-busy = Qed ssir il-konnessjoni
reset-title = Tissettja l-PIN il-ġdid?
reset-lead = Dan l-apparat se juża l-PIN li għażilt fuq
reset-note = Il-bqija kollha tibqa’ kif inhi. Minn hemm ’il quddiem jgħodd biss il-PIN il-ġdid.
reset-accept = Kompli

pin-title = Daħħal il-PIN tiegħek
pin-title-enrol = Daħħal il-PIN li għażilt
pin-enrol = Il-konnessjoni mal-kont { $account } fuq { $server } saret. Biex tlesti r-reġistrazzjoni, daħħal il-PIN tiegħek.
pin-reset = Il-konnessjoni mal-kont { $account } fuq { $server } saret. Biex tlesti, daħħal il-PIN il-ġdid tiegħek.
pin-approve = Biex tidħol fis-servizz { $service }
pin-answer = Biex tikseb kodiċi għal { $service }
pin-answer-digits = Biex tikseb kodiċi għal { $server }
pin-dots =
    { $filled ->
        [0] Ma ddaħħlet l-ebda ċifra
        [one] Iddaħħlet ċifra waħda minn 4
        [two] Iddaħħlu żewġ ċifri minn 4
        [few] Iddaħħlu { $filled } ċifri minn 4
        [many] Iddaħħlu { $filled }-il ċifra minn 4
       *[other] Iddaħħlu { $filled } ċifra minn 4
    }
pin-busy = Qed jiġi ċċekkjat
pin-attempts =
    { $count ->
        [0] Ma fadal l-ebda tentattiv.
        [1] Dan huwa l-aħħar tentattiv. Wara PIN ħażin ieħor, dan l-apparat jiġi mblukkat.
       *[other] Tentattivi li fadal: { $count }.
    }
pin-attempts-enrol =
    { $count ->
        [0] Ma fadal l-ebda tentattiv.
        [1] Dan huwa l-aħħar tentattiv. Wara PIN ħażin ieħor, terġa’ tibda fuq il-paġna.
       *[other] Tentattivi li fadal: { $count }.
    }
pin-keypad = Tastiera
pin-key-delete = Ħassar l-aħħar ċifra
pin-forgotten = Insejtu?
pin-forgotten-title = Insejt il-PIN tiegħek?
pin-forgotten-lead = Ħadd ma jista’ jsibu, iżda tista’ tagħżel wieħed ġdid. Dan l-apparat jibqa’ rreġistrat.
pin-forgotten-1 = Fuq skrin ieħor, idħol u iftaħ “Il-kont tiegħi”.
pin-forgotten-2 = Agħżel “Immaniġġja l-apparati mobbli tiegħi”, imbagħad “Irrisettja l-PIN” ħdejn dan l-apparat.
pin-forgotten-3 = Agħżel PIN ġdid u skennja l-kodiċi li turi l-paġna.
pin-forgotten-enrol = Għadek kemm għażilt dan il-PIN fuq il-paġna li turi l-kodiċi. Jekk ma tiftakrux, mur lura hemm u erġa’ ibda: għadu ma ġie rreġistrat xejn.

compare-title = Qed tara l-istess fuq il-paġna?
compare-lead = Qabbel dawn is-sitt karattri mal-paġna fuq l-iskrin l-ieħor tiegħek, u wieġeb hemm.
compare-characters = Is-sitt karattri
compare-same = Jekk huma l-istess, għid dan fuq il-paġna. Imbagħad dan l-apparat ikun lest.
compare-differ = Jekk huma differenti, għid dan fuq il-paġna. F’dak il-każ ma jiġi rreġistrat xejn, u ma ssir l-ebda ħsara.
compare-account = Għal { $account } fuq { $server }
compare-home = Weġibt hemm

home-title-quiet = M’hemm xejn x’tapprova
home-title-requests =
    { $count ->
        [one] Talba waħda għalik
        [two] Żewġ talbiet għalik
        [few] { $count } talbiet għalik
        [many] { $count }-il talba għalik
       *[other] { $count } talba għalik
    }
home-quiet-lead = Meta tidħol x’imkien, it-talba tidher hawn waħedha.
home-requests-lead = Iftaħ talba biex tara min qed jitlob.
home-checking = Qed jiġi mistoqsi s-server
home-checked = Iċċekkjat { $ago }
home-offline = M’hemmx konnessjoni. L-app tibqa’ tipprova waħedha.
home-offline-since = M’hemmx konnessjoni. L-aħħar iċċekkjat { $ago }.
home-not-the-server = Wieġeb netwerk ieħor minflok is-server tiegħek. Jista’ jkun li l-ewwel trid tidħol f’din il-Wi-Fi.
home-refresh = Iċċekkja issa
home-scan = Skennja l-kodiċi QR
home-pending-title = L-iskrin l-ieħor qed jistenniek
home-pending = Qabbel is-sitt karattri hemm. Dan l-apparat ikun lest hekk kif tgħid li huma l-istess.
home-key-store = Il-maħżen taċ-ċwievet tas-sistema mhux qed jintuża hawn. L-app iżżomm is-sigriet tagħha f’fajl li int biss tista’ tiftaħ.
home-account = Il-kont tiegħek

request-title = Tidħol fis-servizz { $service }?
request-match-label = Ittajpja n-numru li tara fuq il-paġna minn fejn qed tidħol
request-continue = Kompli
request-deny = Irrifjuta
request-report = Ma tlabtx dan
request-report-title = Ma tlabtx dan int?
request-report-lead = Mela jista’ jkun li xi ħadd ieħor jaf il-password tiegħek. Ħadd ma jidħol: din it-talba se tiġi rrifjutata u rrappurtata.
request-report-next = Wara, ibdel il-password tiegħek fuq il-paġna tal-kont tiegħek.
request-report-confirm = Irrifjuta u rrapporta
request-busy = Qed tiġi rrifjutata

done-approved-title = Dħalt
done-approved = { $service } jinfetaħ waħdu fuq l-iskrin l-ieħor tiegħek.
done-denied-title = It-talba ġiet irrifjutata
done-denied = Ħadd ma daħal fis-servizz { $service }.
done-reported-title = Talba rrifjutata u rrappurtata
done-reported = Ħadd ma daħal fis-servizz { $service }. Ibdel il-password tiegħek malajr: jista’ jkun li xi ħadd ieħor jafha.
done-expired-title = Iż-żmien skada
done-expired = Ħadd ma daħal fis-servizz { $service }. Biex terġa’ tipprova, ibda fuq il-paġna.
done-cancelled-title = It-talba ġiet ikkanċellata fuq il-paġna
done-cancelled = Ħadd ma daħal fis-servizz { $service }. M’hemm xejn aktar x’tagħmel hawn.
done-wrong-match-title = Dak ma kienx in-numru
done-wrong-match = In-numru mhuwiex dak tal-paġna ta’ { $service }, għalhekk ħadd ma daħal. Jekk kont int, erġa’ ibda hemm.
done-home = Lest

challenge-title = Tikseb kodiċi għal { $service }?
challenge-lead = Il-paġna qed titlob kodiċi minn din l-app. Kompli biss jekk int stess qed tidħol hemm.
challenge-typed-title = Tikseb kodiċi għal dawn iċ-ċifri?
challenge-typed-lead = Ittajpjajt tnax-il ċifra minn paġna. Il-kodiċi jgħodd biss għal dik il-paġna.
challenge-typed-warning = Iċ-ċifri ma jgħidux min qed jitlob. Kompli biss jekk ftaħt dik il-paġna int stess u l-indirizz tagħha huwa dak ta’ hawn fuq.
challenge-accept = Kompli
challenge-late = Skont l-arloġġ ta’ dan l-apparat, iż-żmien għal dan il-kodiċi għadda. Jista’ jkun li l-paġna titolbok terġa’ tibda.

otp-title = Ittajpja dan il-kodiċi fuq il-paġna
otp-for = Għal { $service }
otp-for-digits = Għal { $server }
otp-code = Il-kodiċi tiegħek
otp-hint = Ittri kbar jew żgħar, bi spazji jew mingħajrhom: il-paġna taċċettahom kollha.
otp-aloud = Aqra b’leħen għoli
otp-done = Lest
otp-late = Iż-żmien għal dan il-kodiċi għadda. Jekk il-paġna ma taċċettahx, itlob wieħed ġdid hemm.

halted-blocked-title = Dan l-apparat huwa mblukkat
halted-blocked = Iddaħħal PIN ħażin wisq drabi, għalhekk għalissa dan l-apparat ma jista’ japprova xejn. Il-kont tiegħek huwa sigur, u m’għandekx bżonn terġa’ tirreġistra.
halted-blocked-todo = Biex teħilsu, agħżel PIN ġdid:
halted-copied-title = Dan l-apparat huwa msakkar
halted-copied = Id-data tal-app intużat f’post ieħor jew ġiet restawrata minn kopja eqdem. Għas-sigurtà, is-server ma għadux jaċċetta dan l-apparat.
halted-copied-todo = Neħħi l-kont hawn, imbagħad erġa’ rreġistra dan l-apparat fuq il-paġna tal-kont tiegħek. Jekk ma kkupjajt xejn, ibdel ukoll il-password tiegħek.
halted-removed-title = Dan l-apparat tneħħa
halted-removed = Tneħħa mill-kont tiegħek, għalhekk ma għadux jista’ japprova d-dħul.
halted-removed-todo = Jekk trid terġa’ tużah, neħħi l-kont hawn u rreġistra l-apparat fuq il-paġna tal-kont tiegħek.
halted-enrolment-cancelled-title = Ir-reġistrazzjoni ġiet ikkanċellata
halted-enrolment-cancelled = Fuq il-paġna ntqal li s-sitt karattri huma differenti, jew ir-reġistrazzjoni twaqqfet. Ma ġie rreġistrat xejn.
halted-enrolment-cancelled-todo = Erġa’ ibda fuq il-paġna meta trid. Jekk il-karattri tassew kienu differenti, uża netwerk ieħor.
halted-server-restored-title = Is-server mar lura fiż-żmien
halted-server-restored = Ġie restawrat minn kopja eqdem u dan l-apparat jaf aktar minnu. Il-kont tiegħek huwa sigur.
halted-server-restored-todo = PIN ġdid jerġa’ jġibhom jaqblu:
halted-step-1 = Fuq skrin ieħor, iftaħ { $origin } u idħol.
halted-step-2 = Agħżel “Immaniġġja l-apparati mobbli tiegħi”, imbagħad “Irrisettja l-PIN” ħdejn dan l-apparat.
halted-step-3 = Skennja l-kodiċi li turi l-paġna.
halted-scan = Skennja dak il-kodiċi
halted-remove = Neħħi minn dan l-apparat
halted-begin-again = Neħħi u erġa’ ibda
halted-remove-title = Tneħħi l-kont minn dan l-apparat?
halted-remove-lead = Dan l-apparat imbagħad jinsa lil { $account } fuq { $server }. Ma jkun jista’ japprova xejn qabel ma jerġa’ jiġi rreġistrat.
halted-remove-confirm = Neħħi

store-title = L-app ma tistax tinfetaħ
