### Malti: see locales/en for what each text is for.

mail-device-added-subject = Żdied apparat mal-kont tiegħek
mail-device-added-body =
    Għażiż/a { $name },

    L-apparat “{ $device }” żdied mal-kont tiegħek ({ $when }). Issa jista’ jikkonferma d-dħul tiegħek.

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, idħol issa, iftaħ “L-apparati mobbli tiegħi” u neħħih. Imbagħad ibdel il-password tiegħek.

mail-device-removed-subject = Tneħħa apparat mill-kont tiegħek
mail-device-removed-body =
    Għażiż/a { $name },

    L-apparat “{ $device }” tneħħa mill-kont tiegħek ({ $when }). Ma jistax jikkonferma d-dħul tiegħek aktar.

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, idħol issa, ara “L-apparati mobbli tiegħi” u ibdel il-password tiegħek.

mail-pin-reset-subject = Apparat għandu PIN ġdid
mail-pin-reset-body =
    Għażiż/a { $name },

    L-apparat “{ $device }” ngħata PIN ġdid ({ $when }).

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, idħol issa, iftaħ “L-apparati mobbli tiegħi” u neħħih. Imbagħad ibdel il-password tiegħek.

mail-device-blocked-subject = Apparat huwa mblukkat
mail-device-blocked-body =
    Għażiż/a { $name },

    Fuq “{ $device }” iddaħħal PIN ħażin wisq drabi, għalhekk l-apparat ġie mblukkat ({ $when }). Ħadd ma daħal bih.

    Jekk kont int, idħol, iftaħ “L-apparati mobbli tiegħi” u rrisettja l-PIN. M’għandekx bżonn terġa’ żżid l-apparat.
    Jekk ma kontx int, xi ħadd ieħor kellu l-apparat tiegħek. Sibu, jew neħħih issa mill-kont tiegħek.

mail-device-suspended-subject = Apparat huwa mblukkat sakemm jiġi rrisettjat il-PIN tiegħu
mail-device-suspended-body =
    Għażiż/a { $name },

    “{ $device }” ġie mblukkat ({ $when }), għax l-apparat jew il-browser li bih żdied ma għadux fdat.

    Jekk l-apparat huwa tiegħek, idħol, iftaħ “L-apparati mobbli tiegħi” u rrisettja l-PIN tiegħu.
    Jekk ma tagħrafx dan l-apparat, neħħih issa mill-kont tiegħek.

mail-device-locked-subject = Apparat ġie msakkar għas-sigurtà tiegħek
mail-device-locked-body =
    Għażiż/a { $name },

    L-apparat “{ $device }” ġie msakkar ({ $when }), għax intużat kopja tiegħu jew backup eqdem tiegħu. Ħadd ma daħal bih.

    Idħol, iftaħ “L-apparati mobbli tiegħi”, neħħih u erġa’ żidu.
    Jekk ma rrestawrajtx l-apparat minn kopja ta’ riżerva, jista’ jkun li xi ħadd ikkupjah: ibdel issa wkoll il-password tiegħek.

mail-copy-reported-subject = Apparat ġie msakkar għas-sigurtà tiegħek
mail-copy-reported-body =
    Għażiż/a { $name },

    L-apparat “{ $device }” ġie msakkar ({ $when }), għax l-app tiegħu rrappurtat li ntużat kopja tiegħu jew backup eqdem tiegħu. Jista’ jkun li xi ħadd daħal bil-kopja: iftaħ “Storja tad-dħul” u rrapporta kull dħul li ma kienx tiegħek.

    Idħol, iftaħ “L-apparati mobbli tiegħi”, neħħih u erġa’ żidu.
    Jekk ma rrestawrajtx l-apparat minn kopja ta’ riżerva, jista’ jkun li xi ħadd ikkupjah: ibdel issa wkoll il-password tiegħek.

mail-recovery-pin-subject = Irrisettja l-PIN ta’ apparat
mail-recovery-pin-body =
    Għażiż/a { $name },

    Xi ħadd li jaf il-password tiegħek talab ({ $when }) li jirrisettja l-PIN ta’ “{ $device }”.

    Jekk kont int, iftaħ din il-link fil-browser minn fejn dħalt:
    { $link }

    { $wait ->
        [yes] Tista’ tissettja l-PIN il-ġdid minn { $ready } ’il quddiem.
       *[no] Tista’ tissettja l-PIN il-ġdid minnufih.
    }

    Jekk ma kontx int, ikkanċella dan hawn u ibdel il-password tiegħek issa:
    { $cancel }

mail-recovery-add-subject = Żid apparat mal-kont tiegħek
mail-recovery-add-body =
    Għażiż/a { $name },

    Xi ħadd li jaf il-password tiegħek talab ({ $when }) li jżid apparat mal-kont tiegħek mingħajr ma jikkonferma b’apparat ieħor.

    Jekk kont int, iftaħ din il-link fil-browser minn fejn dħalt:
    { $link }

    { $wait ->
        [yes] Tista’ żżid l-apparat minn { $ready } ’il quddiem.
       *[no] Tista’ żżid l-apparat minnufih.
    }

    Jekk ma kontx int, ikkanċella dan hawn u ibdel il-password tiegħek issa:
    { $cancel }

mail-device-moved-subject = L-app tiegħek ġiet ittrasferita għal apparat ieħor
mail-device-moved-body =
    Għażiż/a { $name },

    L-app ta’ “{ $device }” ġiet ittrasferita għal apparat ieħor ({ $when }). Issa l-apparat il-ġdid jista’ jikkonferma d-dħul tiegħek. Il-qadim ma għadux jista’.

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, idħol issa, iftaħ “L-apparati mobbli tiegħi” u neħħi l-apparat. Imbagħad ibdel il-password tiegħek.

mail-biometrics-added-subject = Apparat issa jista’ jikkonferma b’marka tas-swaba’ jew wiċċ
mail-biometrics-added-body =
    Għażiż/a { $name },

    L-apparat “{ $device }” issa jista’ jikkonferma d-dħul tiegħek b’marka tas-swaba’ jew wiċċ, kif ukoll bil-PIN ({ $when }).

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, xi ħadd li jaf il-PIN tiegħek kellu l-apparat tiegħek. Idħol issa, iftaħ “L-apparati mobbli tiegħi” u neħħih.

mail-sign-in-reported-subject = Irrappurtajt dħul li ma kienx tiegħek
mail-sign-in-reported-body =
    Għażiż/a { $name },

    Id-dħul fis-servizz “{ $service }” ({ $then }) ġie rrappurtat bħala mhux tiegħek ({ $when }). { $ended ->
        [yes] Is-sessjonijiet kollha f’dak il-browser intemmu.
       *[no] F’dak il-browser ma kienx għad hemm sessjonijiet miftuħa.
    }

    Ibdel il-password tiegħek issa: min daħal, jew ipprova jidħol, jafha.
    Jekk irrappurtajtu bi żball, erġa’ idħol minn dak il-browser.

mail-attempt-reported-subject = Irrappurtajt tentattiv ta’ dħul li ma kienx tiegħek
mail-attempt-reported-body =
    Għażiż/a { $name },

    Tentattiv ta’ dħul fis-servizz “{ $service }” li ma kienx tiegħek ġie rrifjutat u rrappurtat ({ $when }). Ħadd ma daħal.

    Ibdel il-password tiegħek issa: min ipprova, jafha.
    Jekk irrappurtajtu bi żball, erġa’ idħol bl-app.

mail-transaction-reported-subject = Irrappurtajt tranżazzjoni li ma kinitx tiegħek
# $signed: whether it was signed. $content: the lines of the transaction, each as mail-transaction-line.
mail-transaction-reported-body =
    Għażiż/a { $name },

    { $signed ->
        [yes] Ir-rapport ma jwaqqafx din it-tranżazzjoni. Ċempel lil “{ $service }” issa: is-servizz biss jista’ jwaqqafha.
       *[no] Ma ġie ffirmat xejn. Xorta ċempel lil “{ $service }” issa: jista’ jkun li xi ħadd qed jaġixxi f’ismek hemmhekk.
    }

    Irrappurtata bħala mhux tiegħek ({ $when }):
    { $content }

    { $ended ->
        [yes] Is-sessjonijiet kollha f’dak il-browser intemmu.
       *[no] F’dak il-browser ma kienx għad hemm sessjonijiet miftuħa.
    }

    Wara, iftaħ “L-apparati mobbli tiegħi”, neħħi kull apparat li mhux tiegħek, u ibdel il-password tiegħek.

# A line of a transaction: “Amount: 12.00 EUR”.
mail-transaction-line = { $label }: { $value }

# Before the end of a mail about a report. $from is a date and time, $lost a link of the sign-in page.
mail-password-pause = Sa { $from }, il-password waħedha mhijiex biżżejjed biex tidħol. Uża l-app. Jekk tlift l-apparat tiegħek, agħżel “{ $lost }” fil-paġna tad-dħul: dan għadu jaħdem.

mail-stopped-subject = Kollox twaqqaf
mail-stopped-body =
    Għażiż/a { $name },

    L-apparati kollha tneħħew mill-kont tiegħek u s-sessjonijiet kollha tiegħek ingħalqu ({ $when }).

    Biex terġa’ tibda, idħol bil-password tiegħek u żid apparat. Għas-sigurtà tiegħek, l-ewwel tirċievi email u jista’ jkollok tistenna għal xi żmien.
    Jekk ma kontx int, xi ħadd ieħor jaf il-password tiegħek: ibdilha issa.

mail-new-browser-subject = Dħul ġdid fil-kont tiegħek
mail-new-browser-body =
    Għażiż/a { $name },

    Xi ħadd daħal fil-kont tiegħek minn browser ġdid ({ $when }). Taħt “{ $history }” tara minn fejn.

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, xi ħadd ieħor jaf il-password tiegħek: ibdilha issa.

mail-verify-address-subject = Ikkonferma l-indirizz tal-email tiegħek
mail-verify-address-body =
    Tislijiet,

    Xi ħadd talab kont b’dan l-indirizz tal-email ({ $when }).

    Jekk kont int, iftaħ din il-link fi żmien 24 siegħa u agħżel password:
    { $link }

    Jekk ma kontx int, m’għandek tagħmel xejn: ma jinħoloq ebda kont.

mail-invitation-subject = Agħżel password għall-kont il-ġdid tiegħek
mail-invitation-body =
    Tislijiet,

    L-organizzazzjoni li tmexxi dan is-servizz ħejjietlek kont b’dan l-indirizz tal-email ({ $when }).

    Biex tużah, iftaħ din il-link fi żmien 24 siegħa u agħżel password:
    { $link }

    Jekk ma kontx qed tistenna din l-email, m’għandek tagħmel xejn: il-kont ma jistax jintuża mingħajr password.

mail-account-exists-subject = Diġà għandek kont
mail-account-exists-body =
    Għażiż/a { $name },

    Xi ħadd talab kont ġdid bl-indirizz tal-email tiegħek ({ $when }). Diġà għandek kont, u għalhekk ma nħoloqx ieħor.

    Jekk kont int, idħol hawn:
    { $link }

    Jekk ma kontx int, m’għandek tagħmel xejn.

mail-address-taken-body =
    Għażiż/a { $name },

    Xi ħadd talab li l-indirizz tal-email ta’ kont ieħor jinbidel għal tiegħek ({ $when }). Diġà għandek kont b’dan l-indirizz, u għalhekk ma nbidel xejn.

    Jekk ma kontx int, m’għandek tagħmel xejn.

mail-account-created-subject = Il-kont tiegħek inħoloq
mail-account-created-body =
    Għażiż/a { $name },

    Il-kont tiegħek inħoloq ({ $when }).

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, xi ħadd ieħor jaf il-password tiegħek: ibdilha issa.

mail-account-disabled-subject = Il-kont tiegħek ġie diżattivat
mail-account-disabled-body =
    Għażiż/a { $name },

    Il-kont tiegħek ġie diżattivat ({ $when }). Is-sessjonijiet kollha tiegħek ingħalqu.

    Ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz.

mail-account-enabled-subject = Il-kont tiegħek jista’ jerġa’ jintuża
mail-account-enabled-body =
    Għażiż/a { $name },

    Il-kont tiegħek reġa’ ġie attivat ({ $when }). Tista’ tidħol u tuża l-apparati tiegħek bħal qabel.

mail-help-desk-role-given-subject = Tista’ tuża s-servizz tal-għajnuna
mail-help-desk-role-given-body =
    Għażiż/a { $name },

    Ingħatajt aċċess għas-servizz tal-għajnuna ({ $when }). Hemmhekk tista’ ssib kontijiet oħra u tgħin lis-sidien tagħhom.

    Jekk ma stennejtx dan, ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz.

mail-help-desk-role-taken-subject = Ma tistax tuża aktar is-servizz tal-għajnuna
mail-help-desk-role-taken-body =
    Għażiż/a { $name },

    L-aċċess tiegħek għas-servizz tal-għajnuna ntemm ({ $when }). Ma nbidel xejn aktar fil-kont tiegħek.

    Jekk ma stennejtx dan, ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz.

mail-help-desk-unlocked-subject = Id-dħul tiegħek m’għadux imblukkat
mail-help-desk-unlocked-body =
    Għażiż/a { $name },

    Is-servizz tal-għajnuna ta’ { $service } neħħa l-imblukkar tad-dħul fil-kont tiegħek ({ $when }). Tista’ terġa’ ddaħħal il-password minnufih.

    Jekk ma stennejtx dan, ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz.

mail-help-desk-removed-subject = Is-servizz tal-għajnuna neħħa apparat mill-kont tiegħek
mail-help-desk-removed-body =
    Għażiż/a { $name },

    Is-servizz tal-għajnuna ta’ { $service } neħħa l-apparat “{ $device }” mill-kont tiegħek ({ $when }). Ma jistax jikkonferma aktar id-dħul tiegħek.

    Jekk ma stennejtx dan, ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz.

mail-help-desk-sessions-subject = Is-servizz tal-għajnuna ħarġek minn kullimkien
mail-help-desk-sessions-body =
    Għażiż/a { $name },

    Is-servizz tal-għajnuna ta’ { $service } temm is-sessjonijiet kollha tiegħek ({ $when }).

    Jekk ma stennejtx dan, ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz.

mail-help-desk-pin-subject = Is-servizz tal-għajnuna beda rrisettjar tal-PIN
mail-help-desk-pin-body =
    Għażiż/a { $name },

    Is-servizz tal-għajnuna ta’ { $service } beda għalik l-irrisettjar tal-PIN ta’ “{ $device }” ({ $when }).

    L-ewwel idħol bil-password tiegħek. Imbagħad iftaħ din il-link fl-istess browser:
    { $link }

    { $wait ->
        [yes] Tista’ tissettja l-PIN il-ġdid minn { $ready } ’il quddiem.
       *[no] Tista’ tissettja l-PIN il-ġdid minnufih.
    }

    Jekk ma tlabtx dan lis-servizz tal-għajnuna, ikkanċellah hawn:
    { $cancel }

mail-help-desk-add-subject = Is-servizz tal-għajnuna beda rkupru
mail-help-desk-add-body =
    Għażiż/a { $name },

    Is-servizz tal-għajnuna ta’ { $service } beda rkupru, biex tkun tista’ żżid apparat mal-kont tiegħek ({ $when }).

    L-ewwel idħol bil-password tiegħek. Imbagħad iftaħ din il-link fl-istess browser:
    { $link }

    { $wait ->
        [yes] Tista’ żżid l-apparat minn { $ready } ’il quddiem.
       *[no] Tista’ żżid l-apparat minnufih.
    }

    Jekk ma tlabtx dan lis-servizz tal-għajnuna, ikkanċellah hawn:
    { $cancel }

mail-account-deleted-subject = Il-kont tiegħek tħassar
mail-account-deleted-body =
    Għażiż/a { $name },

    Il-kont tiegħek tħassar bid-data kollha tiegħu ({ $when }). L-apparati tiegħek ma jistgħux jikkonfermaw aktar id-dħul.

    Ikkuntattja lill-organizzazzjoni li tmexxi dan is-servizz.

mail-new-address-body =
    Tislijiet,

    Xi ħadd talab li juża dan l-indirizz tal-email għal kont ({ $when }).

    Jekk kont int, iftaħ din il-link fi żmien 24 siegħa fil-browser fejn dħalt:
    { $link }

    Jekk ma kontx int, m’għandek tagħmel xejn.

mail-name-changed-subject = Ismek inbidel
mail-name-changed-body =
    Għażiż/a { $name },

    L-isem tal-kont tiegħek inbidel ({ $when }).

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, xi ħadd ieħor jaf il-password tiegħek: ibdilha issa.

mail-email-changed-subject = L-indirizz tal-email tiegħek inbidel
mail-email-changed-body =
    Għażiż/a { $name },

    L-indirizz tal-email tal-kont tiegħek inbidel minn { $old } għal { $new } ({ $when }).

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, xi ħadd ieħor jaf il-password tiegħek: ibdilha issa.

mail-email-changed-reverse =
    Jekk ma kontx int, iftaħ din il-link sa { $until }. Din trodd l-indirizz preċedenti lill-kont tiegħek u tagħlaq is-sessjonijiet kollha li fetaħ xi ħadd ieħor.

    { $link }

mail-email-reversed-subject = L-indirizz tal-email preċedenti tiegħek reġa’ ddaħħal
mail-email-reversed-body =
    Għażiż/a { $name },

    L-indirizz tal-email tal-kont tiegħek reġa’ nbidel minn { $new } għal { $old } ({ $when }). Għal dan intużat il-link fl-email tagħna lil { $old }.

    L-apparati kollha tneħħew, is-sessjonijiet kollha tiegħek ingħalqu, u l-password ma għadhiex tgħodd. Biex tagħżel waħda ġdida, agħżel “{ $forgotten }” fil-paġna tad-dħul.

mail-password-changed-subject = Il-password tiegħek inbidlet
mail-password-changed-body =
    Għażiż/a { $name },

    Il-password tal-kont tiegħek inbidlet ({ $when }). Ħriġt mill-kont fil-browsers l-oħra kollha.

    Jekk kont int, m’għandek tagħmel xejn.
    Jekk ma kontx int, xi ħadd ieħor jaf il-password tiegħek: agħżel waħda ġdida issa.

mail-password-reset-subject = Agħżel password ġdida
mail-password-reset-body =
    Għażiż/a { $name },

    Xi ħadd talab password ġdida għall-kont tiegħek ({ $when }).

    Jekk kont int, iftaħ din il-link fil-browser minn fejn tlabtha:
    { $link }

    Jekk ma kontx int, ikkanċella dan hawn:
    { $cancel }

### Where the password is changed: the end of most mails

mail-password-page = Il-password tibdilha f’“Il-kont tiegħi”, taħt “{ $page }”. Jekk ma tistax tidħol, agħżel “{ $forgotten }” fil-paġna tad-dħul.
