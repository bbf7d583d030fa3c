### Gaeilge: see locales/en for what each text is for.

app-name = Countersign
app-title = { $title } · Countersign
app-starting = Tá Countersign á oscailt

common-back = Siar
common-cancel = Cealaigh
common-close = Dún
common-copy = Cóipeáil
common-copied = Cóipeáilte
common-try-again = Triail arís
common-wait =
    { $seconds ->
        [one] Is féidir leat triail arís i gceann { $seconds } soicind.
        [two] Is féidir leat triail arís i gceann { $seconds } shoicind.
        [few] Is féidir leat triail arís i gceann { $seconds } shoicind.
        [many] Is féidir leat triail arís i gceann { $seconds } soicind.
       *[other] Is féidir leat triail arís i gceann { $seconds } soicind.
    }

account-at = { $account } ar an bhfreastalaí { $server }

context-place = Áit
context-browser = Brabhsálaí
context-network = Líonra
context-account = Cuntas
context-asked = Am an iarratais
context-page = Leathanach

time-left = Am fágtha
time-left-spoken =
    { $seconds ->
        [one] { $seconds } soicind fágtha
        [two] { $seconds } shoicind fágtha
        [few] { $seconds } shoicind fágtha
        [many] { $seconds } soicind fágtha
       *[other] { $seconds } soicind fágtha
    }
time-left-spoken-minutes =
    { $minutes ->
        [one] { $minutes } nóiméad fágtha
        [two] { $minutes } nóiméad fágtha
        [few] { $minutes } nóiméad fágtha
        [many] { $minutes } nóiméad fágtha
       *[other] { $minutes } nóiméad fágtha
    }
time-up = Tá an t-am istigh
time-just-now = díreach anois

welcome-title = Teastaíonn beirt le logáil isteach
welcome-lead = Nuair a logálann tú isteach ar scáileán eile, fiafraíonn an aip seo díot an tusa atá ann dáiríre.
welcome-initialise = Tosaigh
welcome-new-phone = Tá fón nua agam
welcome-what = Cad é seo?
welcome-what-title = Cad a dhéanann Countersign
welcome-what-1 = Logálann tú isteach ar ríomhaire nó ar tháibléad, mar is gnách.
welcome-what-2 = Taispeánann an aip seo cé atá ag iarraidh logáil isteach, cén áit as, agus cathain.
welcome-what-3 = Clóscríobhann tú do PIN anseo, agus is ansin amháin a osclaíonn an doras. Gan tusa fanann sé dúnta.
welcome-what-private = Níl do phasfhocal ar eolas ag an aip agus ní sheolann sí do PIN riamh.
welcome-phone-title = Ag aistriú go fón nua
welcome-phone-lead = Ní fhágann do PIN ná d’eochracha an seanfhón riamh, mar sin cláraítear an ceann nua as an nua. Tógann sé dhá nóiméad.
welcome-phone-1 = Ar ríomhaire, logáil isteach agus oscail “Mo Chuntas”. Is féidir leis an seanfhón ceadú fós.
welcome-phone-2 = Cuir an fón seo leis mar ghléas nua.
welcome-phone-3 = Ansin bain an seanfhón den liosta.
welcome-phone-lost = Má tá an seanfhón caillte, roghnaigh bealach eile le logáil isteach ar an leathanach sin.

where-title = Téigh chuig do scáileán eile
where-lead = Ar an ríomhaire nó ar an táibléad ina logálann tú isteach:
where-step-1 = Logáil isteach agus oscail “Mo Chuntas”.
where-step-1-address = Oscail an seoladh seo, logáil isteach agus oscail “Mo Chuntas”.
where-step-2 = Roghnaigh “Bainistigh mo ghléasanna soghluaiste”, agus ansin “Cuir gléas soghluaiste leis”.
where-step-3 = Roghnaigh PIN ansin. Taispeánann an leathanach cód cearnach ina dhiaidh sin.
where-scan = Scan an cód
where-same-device = Táim ar an ngléas céanna
where-same-title = Gach rud ar aon ghléas amháin
where-same-lead = Ní féidir le ceamara a scáileán féin a fheiceáil. Tabhair an cód leat mar nasc.
where-same-1 = Oscail leathanach do chuntais i mbrabhsálaí an ghléis seo.
where-same-2 = Cuir gléas soghluaiste leis, agus cóipeáil an nasc faoin gcód cearnach.
where-same-3 = Tar ar ais anseo agus greamaigh é.
where-same-paste = Greamaigh an nasc

scan-title = Scan an cód
scan-lead = Coinnigh an cód cearnach atá ar an leathanach laistigh den fhráma.
scan-starting = Tá an ceamara ag tosú
scan-refused-title = Níl an ceamara ceadaithe
scan-refused = Ní úsáideann an aip an ceamara ach chun an cód cearnach a léamh. Ní choinnítear aon phictiúr. Is féidir leat é a cheadú i socruithe an ghléis seo, nó ceann de na bealaí eile thíos a úsáid.
scan-absent-title = Níl ceamara anseo
scan-absent = Tabhair isteach an cód ar bhealach eile: roghnaigh nó scaoil pictiúr de, nó greamaigh a nasc thíos.
scan-busy = An cód á léamh
scan-torch = Solas
scan-picture = Ó phictiúr
scan-link-label = Nó clóscríobh nó greamaigh an nasc nó an cód ón leathanach
scan-address-label = Seoladh an leathanaigh sin
scan-link-submit = Úsáid é seo
scan-drop = Scaoil an pictiúr anseo

register-title = An gléas seo a chlárú?
register-lead = Dearbhóidh an gléas seo logáil isteach ag
register-check = An é seo an seoladh inar logáil tú isteach ar do scáileán eile? Murab é, cealaigh.
register-stored-title = Cad a choinnítear ar an ngléas seo
register-stored-1 = Ainm an fhreastalaí agus do chuntas, i bhfolach go páirteach
register-stored-2 = Eochair rúnda, nach bhfuil aon mhaith inti gan do PIN
register-stored-3 = Ní choinnítear do PIN ná do phasfhocal
register-accept = Cláraigh
register-busy = Ag ceangal
reset-title = An PIN nua a shocrú?
reset-lead = Úsáidfidh an gléas seo an PIN a roghnaigh tú ag
reset-note = Fanann gach rud eile mar atá. As sin amach ní oibríonn ach an PIN nua.
reset-accept = Ar aghaidh

pin-title = Iontráil do PIN
pin-title-enrol = Iontráil an PIN a roghnaigh tú
pin-enrol = Tá tú ceangailte leis an gcuntas { $account } ar an bhfreastalaí { $server }. Chun an clárú a chríochnú, iontráil do PIN.
pin-reset = Tá tú ceangailte leis an gcuntas { $account } ar an bhfreastalaí { $server }. Chun críochnú, iontráil do PIN nua.
pin-approve = Chun logáil isteach sa tseirbhís { $service }
pin-answer = Chun cód a fháil don tseirbhís { $service }
pin-answer-digits = Chun cód a fháil don fhreastalaí { $server }
pin-dots =
    { $filled ->
        [0] Níl aon digit iontráilte
        [one] { $filled } as 4 dhigit iontráilte
        [two] { $filled } as 4 dhigit iontráilte
        [few] { $filled } as 4 dhigit iontráilte
        [many] { $filled } as 4 dhigit iontráilte
       *[other] { $filled } as 4 dhigit iontráilte
    }
pin-busy = Á sheiceáil
pin-attempts =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í an iarracht dheireanach. Tar éis PIN mícheart amháin eile, blocáiltear an gléas seo.
        [one] { $count } iarracht fágtha.
        [two] { $count } iarracht fágtha.
        [few] { $count } iarracht fágtha.
        [many] { $count } n-iarracht fágtha.
       *[other] { $count } iarracht fágtha.
    }
pin-attempts-enrol =
    { $count ->
        [0] Níl aon iarracht fágtha.
        [1] Seo í an iarracht dheireanach. Tar éis PIN mícheart amháin eile, tosaíonn tú arís ar an leathanach.
        [one] { $count } iarracht fágtha.
        [two] { $count } iarracht fágtha.
        [few] { $count } iarracht fágtha.
        [many] { $count } n-iarracht fágtha.
       *[other] { $count } iarracht fágtha.
    }
pin-keypad = Eochaircheap
pin-key-delete = Scrios an digit dheireanach
pin-forgotten = Dearmadta?
pin-forgotten-title = An ndearna tú dearmad ar do PIN?
pin-forgotten-lead = Ní féidir le haon duine é a aimsiú, ach is féidir leat ceann nua a roghnú. Fanann an gléas seo cláraithe.
pin-forgotten-1 = Ar scáileán eile, logáil isteach agus oscail “Mo Chuntas”.
pin-forgotten-2 = Roghnaigh “Bainistigh mo ghléasanna soghluaiste”, agus ansin “Athshocraigh PIN” in aice leis an ngléas seo.
pin-forgotten-3 = Roghnaigh PIN nua agus scan an cód a thaispeánann an leathanach.
pin-forgotten-enrol = Roghnaigh tú an PIN seo nóiméad ó shin ar an leathanach a thaispeánann an cód. Mura cuimhin leat é, téigh ar ais ansin agus tosaigh arís: níl aon rud cláraithe fós.

compare-title = An bhfeiceann tú an rud céanna ar an leathanach?
compare-lead = Cuir na sé charachtar seo i gcomparáid leis an leathanach ar do scáileán eile, agus freagair ansin.
compare-characters = Na sé charachtar
compare-same = Más ionann iad, abair sin ar an leathanach. Beidh an gléas seo réidh ansin.
compare-differ = Mura hionann iad, abair sin ar an leathanach. Ní chláraítear aon rud, agus ní dhéantar aon dochar.
compare-account = Don chuntas { $account } ar an bhfreastalaí { $server }
compare-home = D’fhreagair mé ansin

home-title-quiet = Níl aon rud le ceadú
home-title-requests =
    { $count ->
        [one] Iarratas amháin duit
        [two] { $count } iarratas duit
        [few] { $count } iarratas duit
        [many] { $count } n-iarratas duit
       *[other] { $count } iarratas duit
    }
home-quiet-lead = Nuair a logálann tú isteach áit éigin, taispeántar an t-iarratas anseo uaidh féin.
home-requests-lead = Oscail iarratas le feiceáil cé atá ag iarraidh logáil isteach.
home-checking = An freastalaí á cheistiú
home-checked = Seiceáil dheireanach: { $ago }
home-offline = Níl aon cheangal ann. Leanann an aip de bheith ag triail uaithi féin.
home-offline-since = Níl aon cheangal ann. Seiceáil dheireanach: { $ago }.
home-not-the-server = D’fhreagair líonra eile in áit d’fhreastalaí. B’fhéidir go gcaithfidh tú logáil isteach sa Wi-Fi seo ar dtús.
home-refresh = Seiceáil anois
home-scan = Scan cód QR
home-pending-title = Tá do scáileán eile ag fanacht leat
home-pending = Cuir na sé charachtar i gcomparáid ansin. Tá an gléas seo réidh a luaithe a deir tú gurb ionann iad.
home-key-store = Níl stóras eochracha an chórais in úsáid anseo. Coinníonn an aip a rún i gcomhad nach féidir ach leatsa a oscailt.
home-account = Do chuntas

request-title = Logáil isteach sa tseirbhís { $service }?
request-match-label = Clóscríobh an uimhir a fheiceann tú ar an leathanach ina bhfuil tú ag logáil isteach
request-continue = Ar aghaidh
request-deny = Diúltaigh
request-report = Níor iarr mise é seo
request-report-title = Nár iarr tusa é seo?
request-report-lead = B’fhéidir go bhfuil do phasfhocal ar eolas ag duine eile. Ní thagann aon duine isteach: diúltófar don iarratas seo agus tuairisceofar é.
request-report-next = Ina dhiaidh sin, athraigh do phasfhocal ar leathanach do chuntais.
request-report-confirm = Diúltaigh agus tuairiscigh
request-busy = Á dhiúltú

done-approved-title = Tá tú logáilte isteach
done-approved = Osclaíonn an tseirbhís { $service } ar do scáileán eile uaithi féin.
done-denied-title = Diúltaithe
done-denied = Níor logáil aon duine isteach sa tseirbhís { $service }.
done-reported-title = Diúltaithe agus tuairiscithe
done-reported = Níor logáil aon duine isteach sa tseirbhís { $service }. Athraigh do phasfhocal go luath: b’fhéidir go bhfuil sé ar eolas ag duine eile.
done-expired-title = Tá an t-am istigh
done-expired = Níor logáil aon duine isteach sa tseirbhís { $service }. Chun triail arís, tosaigh ar an leathanach.
done-cancelled-title = Cealaithe ar an leathanach
done-cancelled = Níor logáil aon duine isteach sa tseirbhís { $service }. Níl aon rud eile le déanamh anseo.
done-wrong-match-title = Níorbh í sin an uimhir
done-wrong-match = Ní hí seo an uimhir atá ar an leathanach don tseirbhís { $service }, mar sin níor logáil aon duine isteach. Más tusa a bhí ann, tosaigh arís ansin.
done-home = Déanta

challenge-title = Cód don tseirbhís { $service }?
challenge-lead = Iarrann an leathanach cód ón aip seo. Ná téigh ar aghaidh ach amháin má tá tú féin ag logáil isteach ansin.
challenge-typed-title = Cód do na digití seo?
challenge-typed-lead = Chlóscríobh tú dhá dhigit déag ó leathanach. Ní fhreagraíonn an cód ach don leathanach sin.
challenge-typed-warning = Ní thaispeánann digití cé atá ag iarraidh. Ná téigh ar aghaidh ach amháin má d’oscail tú féin an leathanach sin agus más é an seoladh thuas a sheoladh.
challenge-accept = Ar aghaidh
challenge-late = De réir chlog an ghléis seo tá an t-am don chód seo caite. B’fhéidir go n-iarrfaidh an leathanach ort tosú arís.

otp-title = Clóscríobh an cód seo ar an leathanach
otp-for = Don tseirbhís { $service }
otp-for-digits = Don fhreastalaí { $server }
otp-code = Do chód
otp-hint = Ceannlitreacha nó litreacha beaga, le spásanna nó gan iad: glacann an leathanach leis an dá rud.
otp-aloud = Léigh os ard
otp-done = Déanta
otp-late = Tá an t-am don chód seo caite. Mura nglacann an leathanach leis, iarr ceann nua ansin.

halted-blocked-title = Tá an gléas seo blocáilte
halted-blocked = Bhí an PIN mícheart an iomarca uaireanta, mar sin ní féidir leis an ngléas seo aon rud a cheadú faoi láthair. Tá do chuntas slán, agus ní gá duit clárú arís.
halted-blocked-todo = Chun é a scaoileadh, roghnaigh PIN nua:
halted-copied-title = Tá an gléas seo faoi ghlas
halted-copied = Úsáideadh sonraí na haipe in áit eile, nó cuireadh ar ais iad ó chóip níos sine. Ar mhaithe le slándáil, ní ghlacann an freastalaí leis an ngléas seo a thuilleadh.
halted-copied-todo = Bain an cuntas anseo, agus ansin cláraigh an gléas seo arís ar leathanach do chuntais. Murar chóipeáil tú aon rud, athraigh do phasfhocal freisin.
halted-removed-title = Baineadh an gléas seo
halted-removed = Baineadh ó do chuntas é, mar sin ní féidir leis logáil isteach a cheadú a thuilleadh.
halted-removed-todo = Más mian leat é a úsáid arís, bain an cuntas anseo agus cláraigh an gléas ar leathanach do chuntais.
halted-enrolment-cancelled-title = Cealaíodh an clárú
halted-enrolment-cancelled = Dúradh ar an leathanach nárbh ionann na sé charachtar, nó stopadh an clárú. Níl aon rud cláraithe.
halted-enrolment-cancelled-todo = Tosaigh arís ar an leathanach nuair a bheidh tú réidh. Má bhí na carachtair difriúil dáiríre, úsáid líonra eile.
halted-server-restored-title = Chuaigh an freastalaí siar san am
halted-server-restored = Athchóiríodh ó chóip níos sine é agus tá níos mó ar eolas ag an ngléas seo ná aige. Tá do chuntas slán.
halted-server-restored-todo = Tugann PIN nua an dá cheann ar aon dul arís:
halted-step-1 = Ar scáileán eile, oscail { $origin } agus logáil isteach.
halted-step-2 = Roghnaigh “Bainistigh mo ghléasanna soghluaiste”, agus ansin “Athshocraigh PIN” in aice leis an ngléas seo.
halted-step-3 = Scan an cód a thaispeánann an leathanach.
halted-scan = Scan an cód athshocraithe
halted-remove = Bain den ghléas seo
halted-begin-again = Bain agus tosaigh arís
halted-remove-title = An cuntas a bhaint den ghléas seo?
halted-remove-lead = Déanann an gléas seo dearmad ansin ar an gcuntas { $account } ar an bhfreastalaí { $server }. Ní féidir leis aon rud a cheadú go dtí go gcláraítear arís é.
halted-remove-confirm = Bain

store-title = Ní féidir leis an aip oscailt
